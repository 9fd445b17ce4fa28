package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.Undo;
import faultline.exercise.event.Move.Words;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Plays one exercise of the small world, step by step, as the white cell. */
record Tale(Play play, String name) {

    /** Begins an exercise with a cell that plays Red: lines 1 and 2. */
    static Tale of(Play play, String name) {
        done(play.create(WHITE, "small-world", name, OptionalLong.of(7)));
        return new Tale(play, name).then(new Command.AssignCell("moscow", java.util.List.of("red")));
    }

    Tale then(Command command) {
        done(act(command));
        return this;
    }

    Outcome<Happened> act(Command command) {
        return play.act(WHITE, name, UUID.randomUUID(), command);
    }

    /** A whole turn of threats at Blue. */
    Tale turn(int threats) {
        then(new BeginTurn());
        for (int threat = 0; threat < threats; threat++) {
            then(submit("threaten", "blue"));
        }
        return adjudicated().then(new AcceptAdjudication());
    }

    Tale adjudicated() {
        done(play.umpire().adjudicate(WHITE, name, UUID.randomUUID()));
        return this;
    }

    Tale undo() {
        return then(new Undo(OptionalLong.empty()));
    }

    Tale undoTo(long line) {
        return then(new Undo(OptionalLong.of(line)));
    }

    /** The same people at another exercise. */
    Tale at(String other) {
        return new Tale(play, other);
    }

    static Command submit(String type, String target) {
        return new Command.SubmitMove(Optional.of("red"), type, target, Optional.empty(), Words.NONE);
    }
}
