package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.ForkPoint;
import faultline.journal.Journals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Somebody does not know whether a command got through, and sends it again and again, each time to a program just started. */
class SameCommandTest {
    private static final int TIMES = 5;

    private final Path data;
    private final Home home;

    SameCommandTest(@TempDir Path folder) {
        this.data = folder.resolve("data");
        this.home = Home.withSmallWorld(folder);
    }

    @TestFactory
    Stream<DynamicTest> isCarriedOutOnceAndAnsweredAlike() {
        return Stream.of(
                test("exercise new", "autumn", 1, this::create),
                test(
                        "turn begin",
                        "autumn",
                        2,
                        play -> done(play.act(WHITE, "autumn", play.ids().next(), new BeginTurn()))),
                test(
                        "clock start",
                        "autumn",
                        3,
                        play -> done(play.timekeeper().start(WHITE, "autumn", Duration.ofMinutes(5)))),
                test(
                        "turn adjudicate",
                        "autumn",
                        4,
                        play -> done(play.umpire()
                                .adjudicate(WHITE, "autumn", play.ids().next()))),
                test(
                        "exercise fork",
                        "winter",
                        4,
                        play -> done(
                                play.history().fork(WHITE, "autumn", "winter", new ForkPoint.BeforeTurn(1), false))));
    }

    /** The commands are one game: each test goes on where the one before it ended. */
    private DynamicTest test(String name, String exercise, int events, Function<Play, Happened> command) {
        return DynamicTest.dynamicTest(name, () -> {
            var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            var answers = IntStream.range(0, TIMES)
                    .mapToObj(time -> sent(id, command))
                    .toList();

            assertThat(answers).hasSize(TIMES).containsOnly(answers.get(0));
            try (var store = Journals.open(data)) {
                assertThat(store.journal().read(exercise).stream()
                                .filter(recorded -> recorded.stamp().command().equals(id)))
                        .hasSize(1);
            }
        });
    }

    private Happened sent(UUID id, Function<Play, Happened> command) {
        try (var store = Journals.open(data)) {
            return command.apply(home.play(store, CommandIds.from(id)));
        }
    }

    private Happened create(Play play) {
        return done(play.create(WHITE, "small-world", "autumn", OptionalLong.empty()));
    }

    @Test
    void anotherCommandUnderTheSameNameIsStillRefused() {
        sent(UUID.randomUUID(), this::create);

        try (var store = Journals.open(data)) {
            var play = home.play(store, CommandIds.drawn());
            assertThat(refused(play.create(WHITE, "small-world", "autumn", OptionalLong.empty()))
                            .refusal()
                            .reason())
                    .isEqualTo("There is an exercise (autumn) already.");
        }
    }

    @Test
    void severalCommandsOfOneLineGetIdsThatFollowFromTheFirst() {
        var id = UUID.randomUUID();
        var first = CommandIds.from(id);
        var again = CommandIds.from(id);

        var ids = List.of(first.next(), first.next(), first.next());

        assertThat(ids).startsWith(id).doesNotHaveDuplicates();
        assertThat(ids).containsExactly(again.next(), again.next(), again.next());
    }
}
