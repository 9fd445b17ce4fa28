package faultline.view;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.whatif.NearMiss;
import faultline.exercise.whatif.NearMiss.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A near miss in words: what would have happened, what it lacked, and what it would have answered. */
public final class NearMissWords {
    private final ExerciseView view;
    private final RulingWords words;
    private final DemandWords demands;

    /** @param view as the white cell sees the exercise */
    public NearMissWords(ExerciseView view) {
        this.view = view;
        this.words = new RulingWords(view.labels());
        this.demands = new DemandWords(view.labels(), view::injectName);
    }

    public Why of(NearMiss miss) {
        var headline = miss.would().stream()
                .map(would -> words.says(would.conclusion()))
                .distinct()
                .collect(Collectors.joining("; "));
        var details = new ArrayList<String>();
        details.add(lack(miss.lack()));
        details.add((miss.lack() instanceof Lack.OfTheWorld ? "would have answered " : "answered ")
                + miss.causes().stream().map(this::cause).collect(Collectors.joining(" and ")));
        details.add(RulingWords.source(miss.rule()));
        miss.would().stream()
                .flatMap(would -> would.odds().stream())
                .filter(odds -> miss.lack() instanceof Lack.OfTheWorld)
                .distinct()
                .forEach(odds -> details.add(
                        "odds would have been " + Value.plain(odds.percent()) + " % (" + odds.assumption() + ")"));
        return new Why(headline, details, List.of());
    }

    private String lack(Lack lack) {
        if (lack instanceof Lack.OfTheWorld world) {
            return demands.says(world.demands());
        }
        var dice = (Lack.OfTheDice) lack;
        return dice.ruling() + " rolled " + dice.roll().rolled() + ", needed "
                + Value.plain(dice.roll().percent()) + " or less ("
                + dice.roll().assumption() + ")";
    }

    private String cause(Cause cause) {
        if (cause instanceof Cause.ByMove by) {
            return by.move()
                    + view.played().stream()
                            .flatMap(turn -> turn.moves().stream())
                            .filter(move -> move.id().equals(by.move()))
                            .findFirst()
                            .map(this::sentence)
                            .orElse("");
        }
        if (cause instanceof Cause.ByArgument argument) {
            return "argument " + argument.argument();
        }
        return cause instanceof Cause.ByInject inject
                ? "the inject (" + view.injectName(inject.inject()) + ")"
                : "the beginning of turn " + ((Cause.ByTurn) cause).turn();
    }

    private String sentence(Move move) {
        return " " + view.labels().sentence(move);
    }
}
