package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import faultline.exercise.SmallGame;
import faultline.progress.Progress;
import faultline.report.form.HtmlForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Path SCHEMA_FILE = Path.of("docs/after-action-report.schema.json");

    /** Days and hours, which pages say in words. */
    private static final Set<String> DATES = Set.of(
            "turns.date",
            "injects.plannedOn",
            "injects.releasedOn",
            "injects.history.at",
            "improvementPlan.completion",
            "log.at");

    /** What programs tell things by, where people read a name or a heading instead. */
    private static final Set<String> IDS = Set.of(
            "format",
            "feedback.statements.id",
            "means.key",
            "objectives.capabilities.id",
            "objectives.capabilities.targets.tasks.id",
            "objectives.id",
            "observations.leaning",
            "outcomes.actor",
            "turns.changes.key",
            "turns.moves.actor",
            "turns.rulings.kind");

    private final AfterActionReport report = RichGame.report();
    private final JsonNode json = written(report, Set.of());

    static Stream<AfterActionReport> reports() {
        return Stream.of(RichGame.report(), SmallReport.on(SmallGame.accepted()), SmallReport.on(List.of()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isAsTheSchemaSays(AfterActionReport any) {
        assertThat(errors(written(any, Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void isSoWithoutAnyPart(Part part) {
        var less = written(report, Set.of(part));

        assertThat(errors(less)).isEmpty();
        assertThat(less.get("leftOut")).singleElement().satisfies(id -> assertThat(id.asString())
                .isEqualTo(part.id()));
    }

    @Test
    void theSchemaKnowsNothingElse() {
        var known = new TreeSet<String>();
        schemaNode().get("properties").propertyNames().forEach(known::add);

        assertThat(new TreeSet<>(json.propertyNames())).isEqualTo(known);
    }

    @Test
    void everyTextStandsOnThePageToo() {
        var page = squeezed(page(report));
        var elsewhere = new TreeMap<String, String>();
        texts("", json, (path, text) -> {
            if (!page.contains(squeezed(text))) {
                elsewhere.put(path, text);
            }
        });

        assertThat(Stream.concat(DATES.stream(), IDS.stream())).containsAll(elsewhere.keySet());
    }

    private interface Found {
        void text(String path, String text);
    }

    private static void texts(String path, JsonNode node, Found found) {
        if (node.isString()) {
            found.text(path, node.asString());
        } else if (node.isArray()) {
            node.forEach(one -> texts(path, one, found));
        } else {
            node.properties()
                    .forEach(one -> texts(path + (path.isEmpty() ? "" : ".") + one.getKey(), one.getValue(), found));
        }
    }

    private static String page(AfterActionReport report) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlForm().write(AarDocument.of(report, Set.of()), out, Progress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("(?s)<(style|script).*?</\\1>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> errors(JsonNode report) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schemaNode());
        return schema.validate(report).stream().map(Error::toString).toList();
    }

    private static JsonNode schemaNode() {
        try {
            return JsonMapper.shared().readTree(Files.readString(SCHEMA_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode written(AfterActionReport report, Set<Part> without) {
        var out = new ByteArrayOutputStream();
        try {
            JsonReport.write(report, without, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
