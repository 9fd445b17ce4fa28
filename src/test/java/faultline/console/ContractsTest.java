package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.contract.Contracts;
import faultline.console.output.Contract;
import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that shows something has a contract, and every contract stands in the docs. */
class ContractsTest {
    private static final Path SHOWN = Path.of("src/test/resources/faultline/console/shown");
    private static final Path DOCS = Path.of("docs/output");

    /** Writes the schemas anew, for whoever adds a field and looks at the difference. */
    private static final boolean WRITE = Boolean.getBoolean("faultline.schemas.write");

    static Stream<Contract<?>> contracts() {
        return Contracts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void itsSchemaStandsInTheDocs(Contract<?> contract) throws IOException {
        var file = DOCS.resolve(contract.name() + ".schema.json");
        if (WRITE) {
            Files.writeString(file, contract.schema());
        }

        assertThat(file).content().isEqualTo(contract.schema());
    }

    @Test
    void theDocsHoldNoOther() throws IOException {
        try (var files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(contracts()
                            .map(contract -> contract.name() + ".schema.json")
                            .toList());
        }
    }

    /**
     * Each contract is that of a command. Every command shows something or is listed in acting.txt, with those that do
     * something and only tell what they have done.
     */
    @Test
    void everyCommandShowsSomethingByAContractOrActs(@TempDir Path folder) throws IOException {
        try (var console = new Console(Path.of("").toAbsolutePath(), folder)) {
            assertThat(new TreeSet<>(console.contracts().values()))
                    .isEqualTo(new TreeSet<>(contracts().map(Contract::name).toList()));
            var silent = new TreeSet<>(console.commands());
            silent.removeAll(console.contracts().keySet());
            assertThat(silent).isEqualTo(new TreeSet<>(lines("acting.txt")));

            assertThat(console.proposals("exercise list --")).contains("--output");
            assertThat(console.proposals("exercise list --output ")).containsExactly("table", "json", "csv");
            assertThat(console.proposals("turn begin --")).doesNotContain("--output");
        }
    }

    @Test
    void noTwoContractsHaveOneName() {
        assertThat(contracts().map(Contract::name)).doesNotHaveDuplicates();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(SHOWN.resolve(file));
    }
}
