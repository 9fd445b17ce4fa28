package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Blocks.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever people read is true: what a page's console blocks tell them to type is typed, in their order and in an empty
 * folder of its own, and what they show comes out.
 */
class DocumentsIT {
    /** The command that runs this test. */
    private static final String THIS_TEST = "$ mvn verify";

    /** Its blocks build on files that it tells people to write: {@link AddingAScenarioIT} writes them. */
    private static final Path WRITTEN_BETWEEN = Path.of("docs/adding-a-scenario.md");

    private final Path folder;

    DocumentsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @TestFactory
    Stream<DynamicTest> whatTheConsoleBlocksSayHappens() {
        var pages = Documents.all().stream()
                .filter(page -> !page.equals(WRITTEN_BETWEEN) && !blocks(page).isEmpty())
                .toList();
        assertThat(pages).contains(Path.of("README.md"));
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> play(page)));
    }

    private void play(Path page) throws Exception {
        var console = new TypedConsole(
                Files.createDirectory(folder.resolve(page.toString().replace('/', '-'))), THIS_TEST);
        for (var block : blocks(page)) {
            console.play(block.text());
        }
        assertThat(console.typed()).isPositive();
    }

    private static List<Block> blocks(Path page) {
        return Blocks.of(Documents.text(page)).stream().filter(Block::isConsole).toList();
    }
}
