package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsNumbersRightAndMeasuresWideCharactersAndColours() {
        var table = Table.of("Indicator", "Level", "Change")
                .row(Styled.green("influence"), "40", "+5")
                .row("信頼", "7.5", Styled.red("−12"));

        assertThat(text(table, 60)).isEqualTo("""
                Indicator │ Level │ Change
                ──────────┼───────┼───────
                influence │    40 │     +5
                信頼      │   7.5 │    −12""");
    }

    @Test
    void wrapsTheWidestCellsFirst() {
        var table = Table.of("Actor", "Because").row("russia", "the door is worth trying, with the House lost to him");

        assertThat(text(table, 36)).isEqualTo("""
                Actor  │ Because
                ───────┼────────────────────────────
                russia │ the door is worth trying,
                       │ with the House lost to him""");
    }

    @Test
    void breaksNamesAtHyphensBeforeItCutsThem() {
        var table = Table.of("Level", "Because").row("trump-musk-relationship", "a disproportionately long quarrel");

        assertThat(text(table, 36)).isEqualTo("""
                Level           │ Because
                ────────────────┼───────────────────
                trump-musk-     │ a
                relationship    │ disproportionately
                                │ long quarrel""");
    }

    @Test
    void movesColumnsTogetherBeforeItCutsWords() {
        var table = Table.of("Level", "Start", "End").row("cohesion", "58.25", "61.75");

        assertThat(text(table, 20)).isEqualTo("""
                Level   │Start│  End
                ────────┼─────┼─────
                cohesion│58.25│61.75""");
    }

    @Test
    void cutsTheLongestWordsAlone() {
        var table = Table.of("Actor", "Start", "Judgement").row("us-administration", "47.1", "never automated");

        assertThat(text(table, 26)).isEqualTo("""
                Actor     │Start│Judgement
                ──────────┼─────┼─────────
                us-       │ 47.1│never
                administra│     │automated
                tion      │     │""");
    }

    @Test
    void leavesOutColumnsThatAreEmptyThroughout() {
        var table = Table.of("Ruling", "Dice", "Outcome").row("R1.1", "", "").row("R1.2", "", "struck");

        assertThat(text(table.withoutEmptyColumns(), 60)).isEqualTo("""
                Ruling │ Outcome
                ───────┼────────
                R1.1   │\s
                R1.2   │ struck""");
    }

    @Test
    void tellsRowsAsListsWhereColumnsWouldBeTooNarrow() {
        var table = Table.of("Actor", "Move", "Target")
                .row("russia", "invite", "musk")
                .row("musk", "wait", "");

        assertThat(text(table, 14)).isEqualTo("""
                Actor: russia
                Move: invite
                Target: musk

                Actor: musk
                Move: wait
                Target:\s""");
    }

    @Test
    void isNothingWithoutRows() {
        assertThat(Table.of("Actor").lines(80)).isEmpty();
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("A", "B").row("a"));
    }

    @Test
    void fitsEveryWidthWhateverItHolds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int columns = 1 + random.nextInt(8);
            int width = 20 + random.nextInt(100);
            var table = Table.of(
                    IntStream.range(0, columns).mapToObj(c -> text(random)).toArray(String[]::new));
            for (int row = random.nextInt(4); row >= 0; row--) {
                table.row(
                        IntStream.range(0, columns).mapToObj(c -> text(random)).toArray(String[]::new));
            }

            assertThat(table.lines(width))
                    .as("seed %d, table %d", seed, i)
                    .allMatch(line -> line.columnLength() <= width);
        }
    }

    private static String text(Table table, int width) {
        return table.lines(width).stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
    }

    private static String text(Random random) {
        var letters = "abcdefgh 日é\n\u001b\t  😀";
        return random.ints(random.nextInt(40), 0, letters.length() - 2)
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
