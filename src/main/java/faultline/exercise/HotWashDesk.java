package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.EvaluationCommand.GiveFeedback;
import faultline.exercise.EvaluationCommand.SayInHotWash;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.Event;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what is taken of what players say once play is over. */
record HotWashDesk(Exercise exercise, Seat seat) {

    Decision say(SayInHotWash command) {
        if (command.text().isBlank()) {
            return EvaluationDesk.empty(
                    "The contribution", "For example: hotwash strength \"We asked before we moved\" --from kyiv");
        }
        return accept(
                new HotWashSaid(command.leaning(), from(command), command.text().strip()));
    }

    /** A cell cannot speak in another one's name. */
    private String from(SayInHotWash command) {
        var named = command.from().strip();
        return seat instanceof Seat.Cell cell
                ? Stream.of(cell.name(), named)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(": "))
                : named;
    }

    /**
     * Takes the forms that are not there yet. Who gives no name is known by all that the form says: of equal forms without
     * a name, so many count as the fullest of all deliveries has held.
     */
    Decision give(GiveFeedback command) {
        var wrong = command.forms().stream()
                .flatMap(form -> form.scores().stream())
                .filter(score -> score.points() < Feedback.LOWEST || score.points() > Feedback.HIGHEST)
                .findFirst();
        if (wrong.isPresent()) {
            return refuse(
                    Code.BAD_VALUE,
                    "Statement (" + wrong.get().statement().id() + ") cannot be given ("
                            + wrong.get().points() + ").",
                    "Give 1 (strongly disagree) to 5 (strongly agree), or nothing.");
        }
        if (command.forms().stream().anyMatch(Feedback::saysNothing)) {
            return EvaluationDesk.empty("A form", "Answer one statement at least, or write a sentence.");
        }
        var fresh = fresh(command.forms().stream().map(this::fromSeat).toList());
        return fresh.isEmpty()
                ? refuse(
                        Code.NAME_TAKEN,
                        command.forms().size() == 1
                                ? "This form is there already."
                                : "All " + command.forms().size() + " forms are there already.",
                        "`feedback show` shows what they say.")
                : accept(fresh.toArray(Event[]::new));
    }

    private Feedback fromSeat(Feedback form) {
        return seat instanceof Seat.Cell cell ? form.in(cell.name()) : form;
    }

    private List<FeedbackGiven> fresh(List<Feedback> forms) {
        var there = new ArrayList<>(exercise.evaluation().feedback());
        var fresh = new ArrayList<FeedbackGiven>();
        for (var form : forms) {
            if (!there.remove(form)) {
                fresh.add(new FeedbackGiven(form));
            }
            if (!form.participant().isEmpty()) {
                there.add(form);
            }
        }
        return fresh;
    }
}
