package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents lead where they say, and the glossary speaks of types that exist. */
class DocumentsTest {
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");

    @Test
    void everyLinkLeadsSomewhere() {
        var deadEnds = new ArrayList<String>();
        for (var page : Documents.all()) {
            Documents.links(Documents.text(page)).stream()
                    .filter(link -> !link.contains("://") && !leadsSomewhere(page, link))
                    .forEach(link -> deadEnds.add(page + " leads to " + link));
        }

        assertThat(deadEnds).isEmpty();
    }

    @Test
    void noticesALinkThatLeadsNowhere() {
        var page = Path.of("docs/architecture.md");

        assertThat(leadsSomewhere(page, "glossary.md")).isTrue();
        assertThat(leadsSomewhere(page, "glossary.md#how-the-rules-answer")).isTrue();
        assertThat(leadsSomewhere(page, "#the-picture")).isTrue();
        assertThat(leadsSomewhere(page, "dictionary.md")).isFalse();
        assertThat(leadsSomewhere(page, "glossary.md#how-the-rules-guess")).isFalse();
    }

    @Test
    void findsTheLinksOfEveryPage() {
        assertThat(Documents.all()).contains(Path.of("README.md"), Path.of("docs/decisions/0001-junit-jupiter.md"));
        assertThat(Documents.links(Documents.text(Path.of("docs/architecture.md"))))
                .contains("glossary.md", "decisions/0004-rules.md");
    }

    @Test
    void everyTypeInTheGlossaryExists() {
        var terms = Documents.rows(Documents.text(Path.of("docs/glossary.md")), "| word | meaning | in the code |");

        assertThat(terms).hasSizeGreaterThan(50).allSatisfy(term -> assertThat(term)
                .hasSize(3));
        assertThat(terms).allSatisfy(term -> assertThat(Documents.code(term.get(2)))
                .as(term.get(0))
                .allSatisfy(type -> assertThat(exists(type)).as(type).isTrue()));
        assertThat(exists("Ruling.Verdict")).isFalse();
    }

    @Test
    void explainsEachWordOnce() {
        var terms = Documents.rows(Documents.text(Path.of("docs/glossary.md")), "| word | meaning | in the code |");

        assertThat(terms).extracting(term -> term.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void decisionsAreNumberedWithoutGaps() {
        var names = Documents.files(Path.of("docs/decisions"), ".md").stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(names).allSatisfy(name -> assertThat(name).matches("\\d{4}-[a-z0-9]+(-[a-z0-9]+)*\\.md"));
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith("%04d-".formatted(i + 1));
            assertThat(Documents.text(Path.of("docs/decisions", names.get(i)))).startsWith("# " + (i + 1) + ". ");
        }
    }

    private static boolean leadsSomewhere(Path page, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || Documents.anchors(Documents.text(target)).contains(parts[1]));
    }

    /** Whether one file of the program or its tests declares the type and the types that it stands in. */
    private static boolean exists(String type) {
        return Documents.files(Path.of("src"), ".java").stream()
                .filter(file -> file.endsWith(type.split("\\.")[0] + ".java"))
                .map(Documents::text)
                .map(source -> DECLARATION
                        .matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .anyMatch(declared -> declared.containsAll(List.of(type.split("\\."))));
    }
}
