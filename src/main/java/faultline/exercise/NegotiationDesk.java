package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.NegotiationCommand.JudgePromise;
import faultline.exercise.NegotiationCommand.MakePromise;
import faultline.exercise.NegotiationCommand.SendMessage;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides what sides can write and promise to each other. */
record NegotiationDesk(Scenario scenario, Exercise exercise, Seat seat) {
    private static final int LONGEST_TEXT = 4000;

    Decision decide(NegotiationCommand command) {
        if (command instanceof JudgePromise judge) {
            return new PromiseJudge(exercise, sides()).judge(judge);
        }
        return command instanceof SendMessage send ? send(send) : promise((MakePromise) command);
    }

    private Decision send(SendMessage command) {
        return command.from()
                .flatMap(sides()::notToSpeakFor)
                .or(() -> command.to().stream()
                        .flatMap(name -> sides().unknown(name).stream())
                        .findFirst())
                .or(() -> noText(command.text()))
                .orElseGet(() -> send(
                        from(command.from()),
                        command.to().stream().map(sides()::named).distinct().toList(),
                        command.text()));
    }

    private Decision send(Side from, List<Side> to, String text) {
        return to.isEmpty() || to.stream().anyMatch(side -> sides().same(from, side))
                ? refuse(
                        Code.BAD_VALUE,
                        "A message goes to others, not to whoever sends it.",
                        "Name cells or actors, or (white) for the white cell.")
                : accept(new MessageSent(turn(), from, to, text));
    }

    private Decision promise(MakePromise command) {
        return command.from()
                .flatMap(sides()::notToSpeakFor)
                .or(() -> sides().unknown(command.to()))
                .or(() -> noText(command.text()))
                .or(() -> noDate(command.by()))
                .orElseGet(() -> promise(command, from(command.from()), sides().named(command.to())));
    }

    private Decision promise(MakePromise command, Side from, Side to) {
        if (from instanceof Side.White || to instanceof Side.White) {
            return refuse(
                    Code.BAD_VALUE,
                    "The white cell judges promises, and neither makes nor receives one.",
                    from instanceof Side.White
                            ? "`--from CELL` says who promises it."
                            : "`message send white` writes to the white cell.");
        }
        if (sides().same(from, to)) {
            return refuse(
                    Code.BAD_VALUE,
                    "A promise is made to others, not to whoever makes it.",
                    "Name another cell, or an actor that another cell plays.");
        }
        var id = exercise.negotiation().nextId(exercise.identity().seed());
        return accept(
                new PromiseMade(new Promise(id, turn(), from, to, command.text(), command.by(), command.announced())));
    }

    private Side from(Optional<String> name) {
        return name.map(sides()::named).orElseGet(sides()::own);
    }

    private static Optional<Decision> noText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        text.isBlank()
                                ? "There are no words in the text."
                                : "The text has (" + text.length() + ") characters.",
                        "Write 1 to " + LONGEST_TEXT + " characters, in quotation marks."));
    }

    private Optional<Decision> noDate(OptionalInt by) {
        int first = Math.max(turn().orElse(1), 0);
        int last = scenario.timetable().turns();
        return by.isEmpty() || (by.getAsInt() >= first && by.getAsInt() <= last)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "A promise cannot be due in turn (" + by.getAsInt() + ").",
                        "Name a turn from " + first + " to " + last + "."));
    }

    /** The turn that is being played, or was last; empty before play. */
    private OptionalInt turn() {
        return exercise.turn().isPlayed() ? OptionalInt.of(exercise.turn().number()) : OptionalInt.empty();
    }

    private Sides sides() {
        return new Sides(scenario, exercise.seating(), seat);
    }
}
