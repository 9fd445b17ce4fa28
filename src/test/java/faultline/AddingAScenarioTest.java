package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Blocks.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide shows of the tutorial stands in the tutorial: each line of a block, in its order, in the file named. */
class AddingAScenarioTest {
    private static final String GUIDE = "docs/adding-a-scenario.md";

    private final List<Block> shown = Blocks.of(Documents.text(Path.of(GUIDE))).stream()
            .filter(block -> !block.isConsole())
            .toList();

    @Test
    void whatIsShownStandsInTheTutorial() {
        assertThat(shown).allSatisfy(block -> assertThat(standsIn(block.text(), Documents.text(Path.of(block.file()))))
                .as(block.toString())
                .isTrue());
    }

    @Test
    void everyKindOfFileIsShown() {
        assertThat(shown).hasSizeGreaterThan(15);
        var files = shown.stream().map(Block::file).collect(Collectors.toSet());
        assertThat(files)
                .containsAll(Set.of(
                        "exercises/tutorial/scenario.yaml",
                        "exercises/tutorial/moves.yaml",
                        "exercises/tutorial/msel.yaml",
                        "exercises/tutorial/briefings/facilitator.md",
                        "exercises/tutorial/playthroughs/one-town.script",
                        "rules/tutorial/world.drl",
                        "rules/tutorial/marshend.drl"));
        assertThat(files).allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void noticesALineThatIsNotThere() {
        assertThat(standsIn("a:\n  b: 1\n", "a:   # why\n  c: 2\n  b: 1  # so\n"))
                .isTrue();
        assertThat(standsIn("b: 1\na:\n", "a:\n  b: 1\n")).isFalse();
        assertThat(standsIn("a:\n  b: 2\n", "a:\n  b: 1\n")).isFalse();
    }

    private static boolean standsIn(String block, String file) {
        Iterator<String> lines = lines(file).iterator();
        return lines(block).stream().allMatch(line -> {
            while (lines.hasNext()) {
                if (lines.next().equals(line)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Without comments behind a value, blanks at either end, and empty lines. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("(?<=\\S)\\s+# .*$", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
