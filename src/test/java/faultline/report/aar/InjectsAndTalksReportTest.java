package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the report tells of injects, and of what was promised, written and argued. */
class InjectsAndTalksReportTest {
    private final Told told = SmallReport.told(RichGame.report());

    @Test
    void injectsStandWithWhatWasPlannedAndWhatBecameOfThem() {
        assertThat(told.lines("injects"))
                .contains(
                        "Of 2 injects, 1 came, 0 of them in the turn that the calendar had for it. Expected actions: 1"
                                + " seen, 0 missed, 0 not recorded.",
                        "| A storm | turn 2, 15 January 2030 | not released | approved | everybody | Take cover. |",
                        "| A leak | by hand | turn 1, 1 January 2030 | released: released by hand (tester, turn 1);"
                                + " expected action seen (tester, turn 1), because They denied it | Blue | Deny it."
                                + " (seen) |",
                        "A storm: Bad weather.");
    }

    @Test
    void promisesAndMessagesStandWithWhoGaveThemToWhom() {
        assertThat(told.lines("negotiations"))
                .contains(
                        "| P1, turn 1 | moscow to washington, in public | No threats | by the end of turn 2 | open | "
                                + " |",
                        "| moscow | 1 | 0 | 0 | 0 | 0 | 1 |",
                        "| turn 1 | moscow | washington | Shall we talk? |");
    }

    @Test
    void argumentsStandWithTheirReasons() {
        assertThat(told.lines("arguments"))
                .contains(
                        "G1.1 Red closes the port — No ship leaves",
                        "Turn: 1: succeeded",
                        "About: M1.2",
                        "For: +1 moscow: It is small",
                        "Decided: the white cell decided: Nobody doubts it");
    }
}
