package faultline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.report.OutFolder.OutFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files are of small letters, digits and hyphens, whatever they are made of. */
class FileNamesTest {
    private static final List<String> PARTS = List.of(
            "..",
            "/",
            "\\",
            ".",
            " ",
            ":",
            "~",
            "*",
            "?",
            "\"",
            "<",
            ">",
            "|",
            "$(id)",
            "%2e",
            "\0",
            "\n",
            "\u202E",
            "\u200B",
            "con",
            "NUL",
            "com1",
            "lpt9",
            "-",
            "--",
            "a",
            "Z",
            "7",
            "é",
            "İ",
            "Київ",
            "中文",
            "🙂",
            "\uD800",
            "e\u0301\u0302",
            ".pdf",
            "-rf",
            "x".repeat(300));

    @Test
    void whateverIsNamedHasASoundName() {
        for (long seed = 1; seed <= 3000; seed++) {
            var words = words(new Random(seed));

            var name = OutFolder.named(words);

            assertThat(sound(name)).as("seed " + seed + ": " + words).isTrue();
            assertThat(OutFolder.named(name)).as("seed " + seed + ", once more").isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            moscow,               moscow
            a--b-,                a--b-
            Türkiye,              turkiye
            Škoda & Sons (2026),  skoda-sons-2026
            İstanbul,             istanbul
            ../../etc/passwd,     etc-passwd
            autumn.2,             autumn-2
            CON,                  x-con
            com1,                 x-com1
            Київ,                 x-
            '',                   x-
            """)
    void namesStayReadable(String words, String name) {
        assertThat(OutFolder.named(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/etc/passwd", "..", "../a.md", "a/../b.md", "a/..", "./a.md", "a//b.md", "a/", ".hidden",
                "a.md.", "a.md ", " a.md", "a b.md", "A.md", "a\\b.md", "c:a.md", "~/a.md", "a\0.md", "a\n.md", "ä.md",
                "a\u202Egpj.md", "-rf.md", "con", "aux.pdf", "nul/a.md", "com1.html", "a.tar.gz", "a.toolong", "a*.md"
            })
    void aNameThatIsNotSoundIsAMistakeOfOurs(String path) {
        assertThatThrownBy(() -> file(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + path + ")");
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(sound("a".repeat(100) + ".md")).isTrue();
        assertThat(sound("a".repeat(101))).isFalse();
        assertThat(OutFolder.named("a".repeat(300))).hasSize(60);
    }

    /** Of up to eight parts; may be empty. */
    private static String words(Random random) {
        return Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(random.nextInt(9))
                .collect(Collectors.joining());
    }

    private static OutFile file(String path) {
        return new OutFile(path, out -> {});
    }

    private static boolean sound(String path) {
        try {
            return file(path).path().equals(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
