package faultline.adjudication;

/**
 * Dice for a forecast. Their keys are never those of an exercise, whatever its seed: no rule set can be called like the
 * one in them. So a forecast is the same for every seed, and tells nothing of the rolls that will decide.
 *
 * @param run which of the forecast's runs they are for
 */
record OtherDice(Chance chance, int run) implements Chance {
    /** A blank stands in no rule set's name. */
    private static final String NO_RULE_SET = "forecast of ";

    @Override
    public int roll(Key key) {
        return chance.roll(
                new Key(run, key.turn(), NO_RULE_SET + key.rule(), key.actor(), key.type(), key.target(), key.count()));
    }
}
