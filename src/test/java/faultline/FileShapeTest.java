package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files stay short, and whatever others can see says what it is for. */
class FileShapeTest {
    private static final int MOST_LINES = 300;
    private static final List<Path> SOURCES = Documents.files(Path.of("src/main/java"), ".java");

    /** A type at the top of its file, with the annotations between it and its Javadoc, if it has one. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)(\\*/\\n)?((?:^@.*\\n)*)^public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) ");

    private static final Pattern SENTENCE =
            Pattern.compile("(?s)/\\*\\* [A-Z][^.]*\\. \\*/\\n@NullMarked\\npackage .*");

    @Test
    void noFileIsLong() {
        var longest = SOURCES.stream()
                .sorted(Comparator.comparingLong(FileShapeTest::lines).reversed())
                .limit(5)
                .toList();

        assertThat(longest)
                .as(longest.stream()
                        .map(file -> lines(file) + " lines: " + file)
                        .collect(Collectors.joining("\n", "the longest files\n", "")))
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        assertThat(SOURCES).hasSizeGreaterThan(150);
        assertThat(SOURCES.stream().filter(file -> isSilent(Documents.text(file))))
                .isEmpty();
    }

    @Test
    void noticesAPublicTypeThatSaysNothing() {
        assertThat(isSilent("package p;\n\n/** Says it. */\n@A\npublic final class C {}\n"))
                .isFalse();
        assertThat(isSilent("package p;\n\nclass C {\n    /** Says it. */\n    public int n;\n}\n"))
                .isFalse();
        assertThat(isSilent("package p;\n\n@A\npublic final class C {}\n")).isTrue();
        assertThat(isSilent("/** About the package. */\npackage p;\n\npublic sealed interface C {}\n"))
                .isTrue();
    }

    @Test
    void everyPackageIntroducesItselfInOneSentence() {
        var introductions = SOURCES.stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList();

        assertThat(introductions).hasSizeGreaterThan(15).allSatisfy(file -> assertThat(Documents.text(file))
                .matches(SENTENCE));
    }

    private static boolean isSilent(String source) {
        var type = PUBLIC_TYPE.matcher(source);
        return type.find() && type.group(1) == null;
    }

    private static long lines(Path file) {
        return Documents.text(file).lines().count();
    }
}
