package faultline.view;

import faultline.exercise.argument.Arguments;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentDropped;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.ArgumentEvent.ArgumentRevealed;
import faultline.exercise.event.ArgumentEvent.ArgumentTriggered;
import faultline.exercise.event.ArgumentEvent.ConditionPlaced;
import faultline.exercise.event.ArgumentEvent.EstimatesShown;
import faultline.exercise.event.ArgumentEvent.PointMade;

/** Which lines of the log on arguments a cell or an observer may read. */
record ArgumentSight(Arguments arguments, Sight sight) {

    /** What was argued, and what came of it, of arguments that the seat knows of; not who estimated or voted when. */
    boolean sees(ArgumentEvent event) {
        if (event instanceof ArgumentOpened opened) {
            return knows(opened.claim().id());
        }
        if (event instanceof PointMade made) {
            return knows(made.argument());
        }
        if (event instanceof EstimatesShown shown) {
            return knows(shown.argument());
        }
        if (event instanceof ArgumentRevealed revealed) {
            return knows(revealed.argument());
        }
        if (event instanceof ArgumentDecided decided) {
            return knows(decided.argument());
        }
        if (event instanceof ArgumentDropped dropped) {
            return knows(dropped.argument());
        }
        if (event instanceof ArgumentTriggered triggered) {
            return isOwn(triggered.argument());
        }
        return event instanceof ConditionPlaced placed && (placed.argument().isEmpty() || knows(placed.argument()));
    }

    private boolean knows(String id) {
        return arguments.argument(id).filter(sight::sees).isPresent();
    }

    /** What a secret argument waited for stays its cell's own. */
    private boolean isOwn(String id) {
        return arguments
                .argument(id)
                .flatMap(argument -> argument.claim().secret())
                .filter(secret -> sight.isOwn(secret.cell()))
                .isPresent();
    }
}
