package faultline.play.balance;

import java.util.Optional;

/**
 * How often a move of the catalogue is made, and whether rules have anything to say of it.
 *
 * @param answered how many of the moves a rule answered
 */
public record MoveLine(String name, Times byPeople, Times byRule, Times all, long answered) implements Judged {
    /**
     * @param games in how many exercises
     * @param turns in how many turns of all of them
     * @param moves how often in all of them
     */
    public record Times(long games, long turns, long moves) {}

    /** In percent of the moves. */
    public double shareAnswered() {
        return Judged.percent(answered, all.moves());
    }

    @Override
    public Optional<String> wrong() {
        if (all.moves() == 0) {
            return Optional.of("never made");
        }
        return answered == 0 ? Optional.of("never answered") : Optional.empty();
    }
}
