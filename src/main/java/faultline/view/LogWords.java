package faultline.view;

import faultline.exercise.Branches;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.EvaluationEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.turn.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Events in words.
 *
 * @param situation which knows what was found out
 * @param everything whether the reader may know all of an event, rather than that it happened
 */
record LogWords(Labels labels, Scenario scenario, Situation situation, boolean everything) {

    String of(Event event) {
        if (event instanceof Event.CellAssigned assigned) {
            return "Cell (" + assigned.cell() + ") plays " + actors(assigned.actors());
        }
        if (event instanceof Event.ActorAutomated automated) {
            return labels.actor(automated.actor()) + " is automated";
        }
        if (event instanceof Event.TurnBegan began) {
            return Timetable.title(began.turn()) + " begins";
        }
        if (event instanceof Event.ImpulseBegan began) {
            return "Impulse " + began.number() + (began.of() == 0 ? "" : " of " + began.of()) + " of "
                    + Timetable.words(began.turn()) + " begins"
                    + (began.actors().isEmpty() ? "" : ": for " + actors(began.actors()));
        }
        if (event instanceof Event.InjectReleased released) {
            return "Inject: " + inject(released.inject()) + (everything ? MselWords.how(released) : "");
        }
        if (event instanceof Event.MoveSubmitted submitted) {
            var move = submitted.move();
            return "Move " + move.id() + " " + labels.sentence(move) + covert(move);
        }
        if (event instanceof Event.MoveWithdrawn withdrawn) {
            return "Move " + withdrawn.move() + " is taken back";
        }
        if (event instanceof MselEvent listed) {
            return new MselWords(this::inject).of(listed);
        }
        if (event instanceof ArgumentEvent argued) {
            return new ArgumentLog(labels).of(argued);
        }
        if (event instanceof MoveEvent moved) {
            return new MoveLogWords(labels).of(moved);
        }
        if (event instanceof SeatingEvent seated) {
            return new SeatingWords(labels).of(seated);
        }
        if (event instanceof ClockEvent timed) {
            return TimerWords.of(timed);
        }
        if (event instanceof NegotiationEvent said) {
            return new NegotiationWords(labels).of(said);
        }
        return event instanceof EvaluationEvent written ? new EvaluationWords(scenario).of(written) : ended(event);
    }

    /** Of a covert move that it is one, and whether it was found out. */
    private String covert(Move move) {
        return move.covert()
                ? situation
                        .discovery(move.id())
                        .map(found -> " (covert, " + found.words() + ")")
                        .orElse(" (covert)")
                : "";
    }

    private String ended(Event event) {
        if (event instanceof Event.AdjudicationProposed proposed) {
            return "The rules answer " + counted(proposed.adjudication());
        }
        if (event instanceof Event.AdjudicationRevised revised) {
            return (revised.overruled().isEmpty()
                            ? "The white cell takes back what it said against the rules"
                            : "The white cell overrules the rules" + because(revised.overruled()))
                    + ": " + counted(revised.adjudication());
        }
        if (event instanceof Event.AdjudicationAccepted accepted) {
            return "The results of " + Timetable.words(accepted.turn()) + " are in force";
        }
        if (event instanceof Event.TurnEnded ended) {
            return Timetable.title(ended.turn()) + " ends";
        }
        if (event instanceof Event.ExerciseForked forked) {
            return "Forked from exercise (" + forked.from() + ") after its line " + forked.at();
        }
        if (event instanceof Event.ExerciseImported imported) {
            return "Taken in from a file, where it was exercise (" + imported.name() + ") with " + imported.events()
                    + " lines";
        }
        if (event instanceof Event.ExerciseClosed closed) {
            return "The exercise is closed" + (!everything || closed.reason().isBlank() ? "" : ": " + closed.reason());
        }
        if (event instanceof Event.ExerciseCreated created) {
            return "The exercise begins"
                    + (everything
                            ? ": scenario " + created.scenario()
                                    + (created.variant().isEmpty() ? "" : " in the variant " + created.variant())
                                    + ", seed " + created.seed()
                            : "");
        }
        throw new IllegalArgumentException("There are no words for " + event + " by itself.");
    }

    /**
     * What an undo did.
     *
     * @param before all events before it
     */
    String undone(Event.Undone undone, Branches.Difference difference) {
        if (!everything) {
            return "The white cell goes back to an earlier point";
        }
        var gone = Lines.words(difference.gone());
        var back = Lines.words(difference.back());
        return "Undo back to line " + undone.to() + (gone.isEmpty() ? "" : "; undone: " + gone)
                + (back.isEmpty() ? "" : "; standing again: " + back);
    }

    private String counted(Adjudication adjudication) {
        long rulings = adjudication.rulings().count();
        long byRule = adjudication.moves().filter(move -> move.byRule()).count();
        return Timetable.words(adjudication.turn()) + " (" + rulings + (rulings == 1 ? " ruling, " : " rulings, ")
                + byRule + (byRule == 1 ? " move by rule)" : " moves by rule)");
    }

    private static String because(List<Overruled> overruled) {
        return " (" + overruled.size() + (overruled.size() == 1 ? " point: " : " points, last: ")
                + overruled.get(overruled.size() - 1).intervention().reason() + ")";
    }

    private String actors(List<String> actors) {
        return actors.stream().map(labels::actor).collect(Collectors.joining(" and "));
    }

    private String inject(String inject) {
        return Optional.ofNullable(scenario.injects().get(inject))
                .map(Inject::name)
                .orElse(inject);
    }
}
