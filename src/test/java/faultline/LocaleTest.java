package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever the machine stands: other digits, calendars, ways to write a capital I and times of day change nothing that is
 * said, written or kept. Only the log and the clock tell the time of the room, and say so.
 */
class LocaleTest {
    /** Language, country, variant and time zone. */
    private static final List<List<String>> PLACES = Effort.of(
            List.of(
                    List.of("ar", "EG", "", "America/St_Johns"),
                    List.of("tr", "TR", "", "Europe/Istanbul"),
                    List.of("de", "DE", "", "Pacific/Kiritimati"),
                    List.of("th", "TH", "TH", "Asia/Bangkok"),
                    List.of("hi", "IN", "", "Asia/Kolkata"),
                    List.of("fa", "IR", "", "Pacific/Pago_Pago")),
            6,
            0);

    private static final String GAME = """
        exercise new tutorial trial --seed 1
        cell assign upstream damhead
        turn begin
        move submit hold-the-water --actor damhead
        turn adjudicate
        turn accept
        observe "İstanbul ist schön, 日本 auch"
        board
        msel list
        why river
        outcome
        observation list
        """;

    private static final String ELSEWHERE = """
        exercise delete trial --confirm trial --forever
        exercise import EXPORT
        exercise open trial
        """;

    /** One exercise, as whoever opens it finds it. */
    private static final String LOOK = """
        exercise verify
        log --output json
        log --output csv
        report aar --form md,json --out OUT
        """;

    private final Path folder;
    private final String export;

    LocaleTest(@TempDir Path folder) {
        this.folder = folder;
        this.export = folder.resolve("trial.faultline").toString();
    }

    /**
     * What came of it.
     *
     * @param played what was said of a game that was played here
     * @param found what was said and written of one that was played in the first place
     */
    private record Seen(String played, List<String> found) {}

    @Test
    void anExerciseIsTheSameEverywhere() throws IOException {
        var plain = seen(List.of("en", "US", "", "UTC"), "exercise export --out EXPORT\n");

        assertThat(plain.played()).contains("Written O1");
        assertThat(plain.found().get(0)).contains("Identical: 1 turn", "\"at\"");
        for (var place : PLACES) {
            assertThat(seen(place, ELSEWHERE)).as(place.toString()).isEqualTo(plain);
        }
        System.out.println("One exercise in " + (PLACES.size() + 1)
                + " locales and time zones: the same words, data and reports.");
    }

    private Seen seen(List<String> place, String between) throws IOException {
        var here = Files.createDirectory(folder.resolve(String.join("-", place.subList(0, 2))));
        var script = Files.writeString(
                here.resolve("script"),
                (GAME + between + LOOK)
                        .replace("EXPORT", export)
                        .replace("OUT", here.resolve("out").toString()));
        var command = OwnProcess.command(here.resolve("data"), "--script", script.toString());
        command.addAll(
                1,
                List.of(
                        "-Duser.language=" + place.get(0),
                        "-Duser.country=" + place.get(1),
                        "-Duser.variant=" + place.get(2),
                        "-Duser.timezone=" + place.get(3)));
        try (var program = OwnProcess.started(command)) {
            assertThat(program.exit()).as(program.out() + program.err()).isZero();
            assertThat(program.err()).isEmpty();
            var said = program.out().replace(here.toString(), "HERE");
            return new Seen(
                    said.substring(
                            0,
                            said.indexOf("> "
                                    + between.lines().findFirst().orElseThrow().replace("EXPORT", export))),
                    List.of(
                            said.substring(said.indexOf("> exercise verify")),
                            Files.readString(here.resolve("out/trial-aar.md")),
                            Files.readString(here.resolve("out/trial-aar.json"))));
        }
    }
}
