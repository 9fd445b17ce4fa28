package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.releasing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageRulesTest {
    private final Path folder;

    StageRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void laysOutRulesWithTheirHeaderOnTheFirstLineAndAnIndexBesideTheClasses() throws IOException {
        var rule = releasing("x", "$m : Move(type == \"t\")");
        write("rules/my-set/a.drl", rule);

        stage();

        assertThat(folder.resolve("kie/src/main/resources/faultline/rules/my_set/a.drl"))
                .content()
                .startsWith("package faultline.rules.my_set; import faultline.adjudication.facts.*; global Rulings")
                .hasLineCount((int) rule.lines().count());
        assertThat(RuleIndex.read(Files.readString(folder.resolve("classes/faultline/rules/index.tsv")))
                        .rules())
                .extracting(one -> one.info().name())
                .containsExactly("x");
    }

    @Test
    void putsDownABuildThatIsAnotherOneWhenAClassIs() throws IOException {
        write("rules/my-set/a.drl", releasing("x", "$m : Move()"));
        var builds = new HashSet<String>();
        for (var content : List.of("one", "one", "other")) {
            write("classes/faultline/adjudication/rules/Guard.class", content);
            stage();
            builds.add(Files.readString(folder.resolve("classes/faultline/rules/build")));
        }

        assertThat(builds).hasSize(2);
    }

    @Test
    void leavesNothingOfARuleThatIsGone() throws IOException {
        write("rules/old/a.drl", releasing("x", "$m : Move()"));
        stage();
        write("classes/faultline/rules/old/RulesOld.class", "");
        write("classes/META-INF/kie/faultline/faultline/drools-model", "");
        write("classes/faultline/Other.class", "");
        Files.delete(folder.resolve("rules/old/a.drl"));
        Files.delete(folder.resolve("rules/old"));

        stage();

        assertThat(folder.resolve("kie/src/main/resources")).isEmptyDirectory();
        assertThat(folder.resolve("classes/faultline/rules")).isDirectoryNotContaining("glob:**old**");
        assertThat(folder.resolve("classes/META-INF/kie/faultline/faultline/drools-model"))
                .doesNotExist();
        assertThat(folder.resolve("classes/faultline/Other.class")).exists();
    }

    @Test
    void failsWithAllProblems() throws IOException {
        write("rules/one/a.drl", "hello");
        write("rules/two/b.drl", "// \\");

        assertThatThrownBy(this::stage)
                .hasMessageContaining("rules/one/a.drl:1:1: Only rules")
                .hasMessageContaining("rules/two/b.drl:1:4: A backslash");
    }

    @Test
    void refusesARuleFileOutsideOfASet() throws IOException {
        write("rules/lost.drl", "");

        assertThatThrownBy(this::stage).hasMessageContaining("rules/lost.drl: A rule file stands in the folder");
    }

    @Test
    void worksWithoutAnyRules() throws IOException {
        stage();

        assertThat(folder.resolve("classes/faultline/rules/index.tsv")).isEmptyFile();
    }

    private void stage() throws IOException {
        StageRules.main(new String[] {
            folder.resolve("rules").toString(),
            folder.resolve("kie").toString(),
            folder.resolve("classes").toString()
        });
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
