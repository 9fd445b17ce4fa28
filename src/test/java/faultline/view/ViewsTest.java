package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ExerciseCreated;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each seat gets to see, and that nothing else can be reached from what it gets. */
class ViewsTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");
    private static final Seat NOBODY = new Seat.Observer();

    /** Words that a cell never gets to see, wherever they are hidden. */
    private static final List<String> ALWAYS_SECRET = List.of(
            "987654321",
            "digest-of-scenario",
            "digest-of-rules",
            "Keep calm.",
            "Bad weather.",
            "Take cover.",
            "The umpire",
            "Something leaks.",
            "Deny it.",
            "The duty officer",
            "Felt, not measured.",
            "A bold guess.",
            "R1.",
            "the neighbours are watching",
            "Green speaks up",
            "Green cannot bear a threat.",
            "green.drl",
            "the move does it by itself",
            // not released yet
            "A storm comes up.");

    @ParameterizedTest
    @ValueSource(strings = {"moves", "proposed", "accepted"})
    void aCellNeverHoldsASecretWord(String played) {
        var secrets = new ArrayList<>(ALWAYS_SECRET);
        secrets.addAll(List.of("You are Blue.", "A letter leaks.", "of M1.3", "of M1.4", "2.625"));
        if (!played.equals("accepted")) {
            // results that are not in force
            secrets.addAll(List.of("A1.1", "64"));
        }

        assertThat(everything(view(MOSCOW, events(played)))).doesNotContain(secrets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves", "proposed", "accepted"})
    void nobodyHoldsLessThanAnyCell(String played) {
        var secrets = new ArrayList<>(ALWAYS_SECRET);
        secrets.addAll(List.of("You are Red.", "You are Blue.", "A letter leaks."));
        secrets.addAll(List.of("of M1.1", "of M1.2", "of M1.3", "of M1.4", "2.875", "2.625"));
        if (!played.equals("accepted")) {
            secrets.addAll(List.of("A1.1", "64"));
        }

        assertThat(everything(view(NOBODY, events(played)))).doesNotContain(secrets);
    }

    @Test
    void theWhiteCellHoldsEverySecretWord() {
        var secrets = new ArrayList<>(ALWAYS_SECRET);
        secrets.addAll(List.of("You are Red.", "You are Blue.", "A letter leaks.", "of M1.1", "of M1.3"));
        secrets.addAll(List.of("2.875", "2.625", "A1.1", "64"));

        assertThat(everything(view(WHITE, events("accepted")))).contains(secrets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            white      | moves    | M1.1 M1.2 M1.3 M1.4
            moscow     | moves    | M1.1 M1.2
            washington | moves    | M1.3 M1.4
            nobody     | moves    |
            white      | proposed | M1.1 M1.2 M1.3 M1.4 A1.1
            moscow     | proposed | M1.1 M1.2
            washington | proposed | M1.3 M1.4
            nobody     | proposed |
            white      | accepted | M1.1 M1.2 M1.3 M1.4 A1.1
            moscow     | accepted | M1.1 M1.2 M1.4 A1.1
            washington | accepted | M1.2 M1.3 M1.4 A1.1
            nobody     | accepted | M1.2 M1.4 A1.1
            """)
    void aCellSeesItsOwnMovesAtOnceAndPublicOnesOfOthersOnceTheTurnIsOver(String seat, String played, String moves) {
        var turn = view(seat(seat), events(played)).thisTurn().orElseThrow();

        assertThat(turn.moves()).extracting(Move::id).containsExactly(words(moves));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            white      | tension talks funds:red funds:blue | red blue | facilitator red blue | storm leak
            moscow     | tension talks funds:red            | red      | red                  |
            washington | tension talks funds:blue           | blue     | blue                 | leak
            nobody     | tension talks                      |          |                      |
            """)
    void aSeatSeesItsOwnMeansChoicesBriefingsAndInjects(
            String seat, String board, String choices, String briefings, String injects) {
        var view = view(seat(seat), SmallGame.moves());

        assertThat(view.board()).extracting(row -> row.key().toString()).containsExactly(words(board));
        assertThat(view.choices().stream().map(MoveChoice::actor).distinct()).containsExactly(words(choices));
        assertThat(view.briefings()).extracting(ExerciseView.Briefing::of).containsExactly(words(briefings));
        assertThat(view.injects()).extracting(InjectView::id).containsExactly(words(injects));
    }

    @ParameterizedTest
    @CsvSource({"white, true", "moscow, false", "washington, false", "nobody, false"})
    void onlyTheWhiteCellSeesRulingsAndProvenance(String seat, boolean sees) {
        var view = view(seat(seat), events("accepted"));

        assertThat(view.provenance().isPresent()).isEqualTo(sees);
        assertThat(view.thisTurn().orElseThrow().adjudication().isPresent()).isEqualTo(sees);
    }

    @Test
    void aCellSeesHowFarItsOwnActorsAreAndNoOthers() {
        assertThat(view(MOSCOW, SmallGame.moves()).outcomes())
                .extracting(ActorOutcome::actor)
                .containsExactly("red");
        assertThat(view(WASHINGTON, SmallGame.moves()).outcomes())
                .extracting(ActorOutcome::actor)
                .containsExactly("blue");
        assertThat(view(NOBODY, SmallGame.moves()).outcomes()).isEmpty();
    }

    @Test
    void aCellThatDoesNotExistSeesWhatNobodySees() {
        var nowhere = view(new Seat.Cell("nowhere"), events("accepted"));

        assertThat(nowhere)
                .usingRecursiveComparison()
                .ignoringFields("seat")
                .isEqualTo(view(NOBODY, events("accepted")));
    }

    @Test
    void aMoveWithdrawnIsSeenByNobodyAtAll() {
        var events = Stream.concat(SmallGame.moves().stream(), Stream.of(new Event.MoveWithdrawn("M1.2")))
                .toList();

        assertThat(everything(view(WHITE, events))).doesNotContain("of M1.2");
    }

    @Test
    void whatPlayersCanDoNowSaysWhyNot() {
        var choices = view(WASHINGTON, SmallGame.moves()).choices();

        assertThat(choices)
                .extracting(
                        choice -> choice.type().id() + ": " + choice.whyNot().orElse("yes"))
                .containsExactly(
                        "threaten: yes",
                        "offer-talks: yes",
                        "sign: Move (sign) is not available to (blue) now: it needs that talks is open (it is closed).",
                        "protest: yes",
                        "free-form: yes");
    }

    private static ExerciseView view(Seat seat, List<Event> events) {
        var created = SmallWorld.created();
        var secretly = new ExerciseCreated(
                created.name(),
                created.scenario(),
                created.variant(),
                "digest-of-scenario",
                "digest-of-rules",
                987654321,
                created.starts());
        var recorded = new ArrayList<>(SmallWorld.recorded(events.toArray(Event[]::new)));
        recorded.set(0, new Recorded(1, recorded.get(0).stamp(), secretly));
        return Views.of(SmallWorld.scenario(), recorded, seat);
    }

    private static List<Event> events(String played) {
        return switch (played) {
            case "moves" -> SmallGame.moves();
            case "proposed" -> SmallGame.proposed();
            default -> SmallGame.accepted();
        };
    }

    private static Seat seat(String name) {
        return switch (name) {
            case "white" -> WHITE;
            case "nobody" -> NOBODY;
            default -> new Seat.Cell(name);
        };
    }

    private static String[] words(String text) {
        return text == null ? new String[0] : text.split(" ");
    }

    private static String everything(ExerciseView view) {
        return view + Reachable.texts(view);
    }
}
