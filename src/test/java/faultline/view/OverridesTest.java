package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Intervention.Add;
import faultline.exercise.event.Intervention.Strike;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKeys;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.exercise.event.Wave;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the white cell overruled the rules: kept and counted for the white cell, and told to nobody else. */
class OverridesTest {
    private static final Seat WHITE = new Seat.White();
    private static final String REASON = "Green is asleep";

    /** Green's protest is struck, first by Ann alone; Bea then adds that tension rises. */
    private static final Overruled STRUCK = struck();

    private static final Overruled ADDED = new Overruled(
            new Add(0, new LevelEffect(Key.of("tension"), Operation.ADD, 5), "A secret summit"),
            Optional.empty(),
            Optional.of("R1.7"));

    @Test
    void eachIsKeptWithBothVersionsAndWhoSaidSo() {
        var view = view(WHITE, true);
        var words = new OverrulingWords(new RulingWords(view.labels()));

        assertThat(Overrides.in(view.played(), view).all())
                .extracting(Overruling::id, words::rules, words::whiteCell, Overruling::reason, Overruling::person)
                .containsExactly(
                        tuple("R1.4", "Green: Protest", "struck", REASON, "ann"),
                        tuple("R1.7", "nothing", "Tension +5", "A secret summit", "bea"));
    }

    @Test
    void theyAreCountedForEachActorWhomTheyConcern() {
        var view = view(WHITE, true);

        assertThat(Overrides.in(view.played(), view).shares())
                .extracting(
                        Overrides.Share::name,
                        Overrides.Share::rulings,
                        Overrides.Share::overruled,
                        Overrides.Share::percent,
                        Overrides.Share::added)
                .containsExactly(
                        tuple("Red", 3L, 0L, 0.0, 0L),
                        tuple("Blue", 1L, 0L, 0.0, 0L),
                        tuple("Green", 2L, 1L, 50.0, 0L),
                        tuple("the world", 0L, 0L, 0.0, 1L));
    }

    @Test
    void theyAreExplained() {
        var why = new WhyTrees(view(WHITE, true)).of("R1.4").orElseThrow();

        assertThat(why.headline()).isEqualTo("R1.4 Green: Protest — struck by the white cell: " + REASON);
        assertThat(why.details())
                .contains("the rules said: Green: Protest; the white cell (ann): struck, because " + REASON);
    }

    @Test
    void whatIsUndoneDoesNotCount() {
        var events = events(true);
        events.add(new Recorded(
                events.size() + 1,
                stamp("ann"),
                new Event.Undone(SmallGame.moves().size())));
        var view = Views.of(SmallWorld.scenario(), events, WHITE);

        assertThat(Overrides.in(view.played(), view).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyButTheWhiteCellIsToldOfThem(boolean accepted) {
        for (var seat : List.of(new Seat.Cell("moscow"), new Seat.Cell("washington"), new Seat.Observer())) {
            var view = view(seat, accepted);
            assertThat(view + Reachable.texts(view)).doesNotContain(REASON, "A secret summit", "R1.", "bea");
        }
        assertThat(Reachable.texts(view(WHITE, accepted))).contains(REASON, "A secret summit", "R1.", "bea");
    }

    @Test
    void aDifferenceTellsWhatFollowed() {
        var before = Views.of(
                        SmallWorld.scenario(),
                        SmallWorld.recorded(SmallGame.proposed().toArray(Event[]::new)),
                        WHITE)
                .thisTurn()
                .orElseThrow();
        var after = view(WHITE, false);

        var difference = ProposalDifference.between(before, after.thisTurn().orElseThrow(), after.board());

        assertThat(difference.movesGone()).extracting(move -> move.id()).containsExactly("A1.1");
        assertThat(difference.movesCome()).isEmpty();
        assertThat(difference.gone()).extracting(Ruling::because).containsExactly("the neighbours are watching");
        assertThat(difference.come()).extracting(Ruling::because).containsExactly("A secret summit");
        assertThat(difference.otherwise())
                .extracting(one -> one.before().outcome() + " " + one.after().outcome())
                .containsExactly("HOLDS STRUCK");
        assertThat(difference.ends())
                .extracting(end -> end.key() + " " + end.before() + " " + end.after())
                .containsExactly("tension 64 65");
        assertThat(difference.isOneRulingAtMost()).isFalse();
    }

    private static Overruled struck() {
        var model = SmallGame.adjudication().waves().get(0).rulings().get(3);
        var key = RulingKeys.of(SmallGame.adjudication(), List.of()).get(model.id());
        return new Overruled(
                new Strike(Objects.requireNonNull(key), REASON), Optional.of(model), Optional.of(model.id()));
    }

    private static Adjudication revised() {
        var first = SmallGame.adjudication().waves().get(0);
        var rulings = new ArrayList<>(first.rulings());
        rulings.set(3, rulings.get(3).ending(Outcome.STRUCK, REASON));
        rulings.add(new Ruling(
                "R1.7",
                0,
                List.of(new Cause.ByTurn(1)),
                new Source.WhiteCell(),
                List.of(),
                Optional.empty(),
                ((Add) ADDED.intervention()).conclusion(),
                Outcome.HOLDS,
                "",
                "A secret summit"));
        var changes = new ArrayList<>(first.changes());
        changes.set(
                0,
                new Change(Key.of("tension"), changes.get(0).before(), new Value.Level(65), List.of("R1.1", "R1.7")));
        return new Adjudication(1, List.of(new Wave(0, first.moves(), rulings, changes)));
    }

    private static List<Recorded> events(boolean accepted) {
        var events = new ArrayList<>(SmallWorld.recorded(SmallGame.proposed().toArray(Event[]::new)));
        events.add(recorded(events, "ann", new AdjudicationRevised(List.of(STRUCK), SmallGame.adjudication())));
        events.add(recorded(events, "bea", new AdjudicationRevised(List.of(STRUCK, ADDED), revised())));
        if (accepted) {
            events.add(recorded(events, "bea", new AdjudicationAccepted(1)));
        }
        return events;
    }

    private static Recorded recorded(List<Recorded> before, String person, Event event) {
        return new Recorded(before.size() + 1, stamp(person), event);
    }

    private static Stamp stamp(String person) {
        return new Stamp(Instant.EPOCH, WHITE, person, new UUID(0, 2));
    }

    private static ExerciseView view(Seat seat, boolean accepted) {
        return Views.of(SmallWorld.scenario(), events(accepted), seat);
    }
}
