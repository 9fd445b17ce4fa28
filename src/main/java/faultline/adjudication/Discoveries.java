package faultline.adjudication;

import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Source;
import java.util.List;
import java.util.Optional;

/** The rulings on which of a wave's covert moves are found out, by the odds that the scenario declares for each. */
record Discoveries(Scenario scenario, Dice dice, int wave) {
    /** Names their rolls; rule sets and rules, which name all others, cannot be called so. */
    static final String ROLL = "discovery";

    List<Ruling> of(WaveInput input) {
        return input.moves().stream()
                .filter(Move::covert)
                .flatMap(move -> scenario.move(move.type()).foundOut().stream().map(odds -> ruling(move, odds)))
                .toList();
    }

    private Ruling ruling(Move move, String odds) {
        var roll = new Roll(odds, scenario.assumed(odds), dice.roll(ROLL, move));
        return new Ruling(
                "",
                wave,
                List.of(new Cause.ByMove(move.id())),
                new Source.Declared("discovery of " + move.type()),
                List.of(),
                Optional.of(roll),
                new Conclusion.Exposure(move.id()),
                roll.happens() ? Outcome.HOLDS : Outcome.DID_NOT_HAPPEN,
                "",
                "what is done covertly can come to light");
    }
}
