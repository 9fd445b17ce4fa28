package faultline.report.aar;

import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.view.ExerciseView.AssumptionView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The after-action report as data for other programs, in the form that {@code docs/after-action-report.schema.json}
 * describes. Names in it stay as they are, whatever the program calls things inside.
 */
public final class JsonReport {
    /** What a reader can tell the form by; the number rises when something that was there is no longer. */
    private static final String FORMAT = "faultline-after-action-report";

    private static final int VERSION = 1;
    private static final PrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final AfterActionReport report;
    private final Set<Part> without;
    private final Json json;

    private JsonReport(AfterActionReport report, Set<Part> without, Json json) {
        this.report = report;
        this.without = without;
        this.json = json;
    }

    /**
     * Writes it turn by turn; the stream stays open.
     *
     * @param without what is left out by choice, as in the other forms
     */
    public static void write(AfterActionReport report, Set<Part> without, OutputStream out) throws IOException {
        var writer = JsonMapper.shared().writer().with(PRETTY).without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        try (var generator = writer.createGenerator(out)) {
            generator.writeStartObject();
            new JsonReport(report, without, new Json(generator)).all();
            generator.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void all() {
        json.text("format", FORMAT).number("version", VERSION);
        json.text("title", report.title()).text("exercise", report.exercise()).text("fictional", report.fictional());
        json.texts("leftOut", without.stream().sorted().map(Part::id).toList());
        json.list("overview", report.overview(), this::entry);
        played();
        counts();
        playedWith();
        part(Part.TURNS, new JsonTurns(report, json)::all);
        var evaluation = new JsonEvaluation(report.evaluation(), json);
        part(Part.CAPABILITIES, evaluation::capabilities);
        part(Part.DECISIONS, evaluation::decisions);
        part(Part.OVERRIDES, new JsonOverrides(report.overrides(), json)::all);
        part(Part.INJECTS, new JsonDealings(report, json)::injects);
        part(Part.NEGOTIATIONS, new JsonDealings(report, json)::negotiations);
        part(Part.HOT_WASH, evaluation::hotWash);
        part(Part.OUTCOMES, new JsonOutcomes(report.outcomes(), json)::all);
        part(Part.INDICATORS, this::indicators);
        part(Part.PLAN, evaluation::plan);
        part(Part.PARTICIPANTS, this::participants);
        json.list("assumptions", report.assumptions(), this::assumption);
        part(Part.LOG, this::log);
    }

    private void part(Part part, Runnable write) {
        if (!without.contains(part)) {
            write.run();
        }
    }

    private void entry(AfterActionReport.Entry entry) {
        json.text("label", entry.label()).text("text", entry.text());
    }

    private void played() {
        var played = report.played();
        json.object("played", () -> json.number("turns", report.turns().size())
                .number("of", played.of())
                .text("phase", played.phase())
                .flag("closed", played.closed())
                .text("unfinished", played.unfinished())
                .text("practice", played.practice()));
    }

    private void counts() {
        var counts = report.counts();
        json.object("counts", () -> json.number("entered", counts.entered())
                .number("byRule", counts.byRule())
                .number("rulings", counts.rulings())
                .number("overruled", counts.overruled())
                .number("added", counts.added())
                .number("rolls", counts.rolls())
                .number("happened", counts.happened()));
    }

    /** The seed as a text, since not every program reads so large a number. */
    private void playedWith() {
        var with = report.versions();
        json.object("playedWith", () -> {
            json.text("program", with.program()).text("scenario", with.scenario());
            with.variant()
                    .ifPresent(variant -> json.object("variant", () -> json.text("id", variant.id())
                            .text("name", variant.name())
                            .text("description", variant.description())));
            json.text("scenarioDigest", with.scenarioDigest())
                    .text("rulesDigest", with.rulesDigest())
                    .text("seed", Long.toString(with.seed()))
                    .text("forkOf", with.forkOf())
                    .number("undone", with.undone());
        });
    }

    private void indicators() {
        json.list("indicators", report.indicators(), this::indicator);
        json.list("means", report.means(), this::indicator);
    }

    private void indicator(IndicatorHistory one) {
        json.text("key", one.key())
                .text("name", one.name())
                .text("definition", one.definition())
                .text("startReason", one.startReason())
                .text("unit", one.unit())
                .texts("points", one.points())
                .texts("values", one.values())
                .text("band", one.band())
                .text("change", one.change())
                .number("scaleShare", one.scaleShare())
                .list("steps", one.steps(), step -> json.number("turn", step.turn())
                        .text("before", step.before())
                        .text("after", step.after())
                        .text("change", step.change()));
    }

    private void participants() {
        json.texts("cells", report.room().cells());
        json.list("participants", report.room().people(), person -> json.text("name", person.name())
                .text("role", person.role().name().toLowerCase(Locale.ROOT))
                .text("cell", person.cell().orElse("")));
    }

    private void assumption(AssumptionView one) {
        json.text("id", one.id())
                .text("name", one.name())
                .text("value", one.value())
                .text("unit", one.unit())
                .text("reason", one.reason());
    }

    private void log() {
        json.list("log", report.log(), line -> json.number("line", line.number())
                .number("turn", line.turn())
                .text("at", line.at().toString())
                .text("by", line.by())
                .text("what", line.what()));
    }
}
