package faultline.report.room;

import faultline.exercise.event.Move;
import faultline.view.Labels;
import java.util.List;

/**
 * Sentences for headlines. They quote nobody and name no cause. Which of several ways of saying it is taken depends on what
 * it is said of, so that it is the same each time. Verbs are past, so that they suit one as well as many.
 */
record Phrases(Labels labels) {

    /**
     * @param from ids of what it says
     */
    record Phrase(String words, List<String> from) {
        Phrase {
            from = List.copyOf(from);
        }
    }

    Phrase moved(Move move, List<String> from) {
        var actor = labels.actor(move.actor());
        if (move.freeForm()) {
            return new Phrase(actor + ": " + what(move), from);
        }
        return new Phrase(actor + one(move.id(), " moved to ", " set out to ", " chose to ") + what(move), from);
    }

    /**
     * @param when " in turn 2", or nothing for the turn that the news is of
     */
    Phrase found(Move move, String when, List<String> from) {
        var actor = labels.actor(move.actor());
        var did = (move.freeForm() ? ": " : " acted to ") + what(move) + when;
        return new Phrase(one(move.id(), "It comes to light: in secret, ", "Secret no more: ") + actor + did, from);
    }

    Phrase staged(Shift shift, List<String> from) {
        return new Phrase(
                one(
                        shift.row().key().toString(),
                        shift.name() + ": now " + shift.now() + ", before " + shift.before(),
                        "From " + shift.before() + " to " + shift.now() + ": " + shift.name()),
                from);
    }

    /** A level that lies in another band now. */
    Phrase crossed(Shift shift, List<String> from) {
        var went = (shift.rose() ? "up" : "down") + " from " + shift.before() + " to " + shift.now();
        return new Phrase(
                one(
                        shift.row().key().toString(),
                        shift.name() + " " + went + ", now " + shift.band(),
                        "Now " + shift.band() + ": " + shift.name() + ", " + went),
                from);
    }

    private static String one(String of, String... ways) {
        return ways[Math.floorMod(of.hashCode(), ways.length)];
    }

    /** What was done, as it goes on in a sentence: "invite Musk to dialogue". */
    private String what(Move move) {
        var target = move.target().isEmpty() ? "" : " (" + labels.target(move.type(), move.target()) + ")";
        return (move.freeForm() ? move.text().strip() : inSentence(labels.move(move.type()))) + target;
    }

    /** With a small letter, unless the word is one of capitals. */
    private static String inSentence(String name) {
        boolean abbreviation = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
