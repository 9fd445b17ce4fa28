package faultline.report;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people can ask for, and which files it becomes. */
class PrintoutTest {
    private static final List<String> SHAPES = List.of("round", "square", "flat");

    @Test
    void whatIsChosenComesInItsOwnOrderAndOnce() {
        assertThat(chosen("flat, round,flat")).isEqualTo(Outcome.done(List.of("round", "flat")));
    }

    @Test
    void allIsEverything() {
        assertThat(chosen("flat,all")).isEqualTo(Outcome.done(SHAPES));
    }

    @Test
    void whatThereIsNotIsRefusedWithTheNearest() {
        assertThat(chosen("round,squart"))
                .isEqualTo(Outcome.refused(Code.UNKNOWN_NAME, "There is no shape (squart).", "Did you mean (square)?"));
        assertThat(chosen(""))
                .isEqualTo(Outcome.refused(
                        Code.UNKNOWN_NAME, "There is no shape ().", "There is (round, square, flat, all)."));
    }

    private static Outcome<List<String>> chosen(String typed) {
        return Printout.chosen("shape", typed, SHAPES);
    }
}
