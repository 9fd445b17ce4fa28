package faultline.view;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Side;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was written and promised, in the words of the log. Cells are called as they were called then. */
record NegotiationWords(Labels labels) {

    String of(NegotiationEvent event) {
        if (event instanceof MessageSent sent) {
            return "Message from " + side(sent.from()) + " to "
                    + sent.to().stream().map(this::side).collect(Collectors.joining(" and ")) + ": " + sent.text();
        }
        if (event instanceof PromiseMade made) {
            return made(made.promise());
        }
        if (event instanceof PromiseClaimed claimed) {
            return capital(side(claimed.by())) + " says that promise " + claimed.promise() + " is "
                    + said(claimed.opinion());
        }
        var judged = (PromiseJudged) event;
        return "Promise " + judged.promise() + " is " + said(judged.judgement());
    }

    private String made(Promise promise) {
        var due = promise.by().isPresent()
                ? " (by the end of " + Timetable.words(promise.by().getAsInt()) + ")"
                : "";
        return "Promise " + promise.id() + ": " + side(promise.from()) + " promises "
                + (promise.announced() ? "in public to " : "to ") + side(promise.to()) + due + ": " + promise.text();
    }

    private static String said(Judgement judgement) {
        return judgement.verdict().name().toLowerCase(Locale.ROOT)
                + (judgement.reason().isBlank() ? "" : ": " + judgement.reason());
    }

    /** A side as people read it: "cell (moscow)", "Russia", "the white cell". */
    private String side(Side side) {
        if (side instanceof Side.Cell cell) {
            return "cell (" + cell.name() + ")";
        }
        return side instanceof Side.Actor actor ? labels.actor(actor.id()) : "the white cell";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
