package faultline.scenario;

import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Secrecy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what holds of moves of the catalogue and of those in free words alike: how often they can be made, whether others
 * see them, and how likely a covert one is found out.
 *
 * @param assumed the assumptions without problems
 */
record LimitsReader(Known known, Map<String, Assumption> assumed, Problems problems) {
    private static final int MOST_OFTEN = 1000;

    /**
     * @param counts whether such a move counts towards the number of moves that an actor has in a turn
     */
    record Limits(
            OptionalInt perTurn, OptionalInt perExercise, boolean counts, Secrecy secrecy, Optional<String> foundOut) {}

    /**
     * @param usual the secrecy of moves that say nothing of it
     */
    Limits read(Fields fields, Secrecy usual) {
        var limits = fields.groupIfAny("limits");
        var secrecy = fields.choiceIfAny("secrecy", Secrecy.class).orElse(usual);
        var read = new Limits(
                limit(limits, "per-turn"),
                limit(limits, "per-exercise"),
                fields.unlessFalse("counts"),
                secrecy,
                foundOut(fields, secrecy));
        limits.ifPresent(Fields::done);
        return read;
    }

    private static OptionalInt limit(Optional<Fields> limits, String key) {
        return limits.flatMap(fields -> fields.wholeIfAny(key, 1, MOST_OFTEN))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private Optional<String> foundOut(Fields fields, Secrecy secrecy) {
        var named = fields.lineIfGiven("found-out");
        named.ifPresent(word -> {
            if (secrecy == Secrecy.PUBLIC) {
                problems.tell(
                        word.place(),
                        "Key (found-out) is for moves that can be covert, and " + lower(fields.what())
                                + " is always public.");
            }
            checkOdds(fields.what(), word);
        });
        return named.map(Word::text);
    }

    private static String lower(String what) {
        return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    private void checkOdds(String what, Word word) {
        if (known.assumptions().check(what + " is found out by", word, problems)) {
            Optional.ofNullable(assumed.get(word.text()))
                    .filter(assumption -> !assumption.unit().equals(Assumption.PERCENT))
                    .ifPresent(assumption -> problems.tell(
                            word.place(),
                            "Assumption (" + word.text() + ") counts (" + assumption.unit()
                                    + ") and cannot be odds, which are in percent."));
        }
    }
}
