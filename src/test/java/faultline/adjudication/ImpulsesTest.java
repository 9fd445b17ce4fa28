package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A turn that is adjudicated part by part reads, in the end, as one that was adjudicated at once. */
class ImpulsesTest {
    private static final RuleBase RULES = SmallRules.compiled();

    private final List<Adjudication> parts = new ArrayList<>();
    private Scenario scenario = SmallWorld.scenario();
    private Game game = game(7);

    @Test
    void automatedActorsOpenInTheirOwnImpulseAndEverythingElseComesWithTheFirst() {
        playing("moves: one-by-one, order: [blue, red]");
        begin();

        assertThat(impulse()).containsExactly("wave 0 A1.1 green protest");
        assertThat(tension()).isEqualTo(54);
        assertThat(impulse()).containsExactly("wave 1 A1.2 red protest");
        assertThat(tension()).isEqualTo(54);
    }

    @Test
    void anImpulseSeesWhatThoseBeforeItDid() {
        playing("moves: one-by-one, order: [red, blue]");
        game.ask(new AssignCell("moscow", List.of("red")));
        game.ask(new AssignCell("washington", List.of("blue")));
        begin();
        submit("red", "threaten", "blue");
        impulse();
        submit("blue", "offer-talks", "");
        impulse();

        assertThat(rulings("Red spies on talks")).hasSize(1);
        assertThat(game.exercise().situation().stage(Key.of("talks"))).isEqualTo("open");
    }

    @Test
    void aReactionHappensInTheImpulseThatBringsItAboutAndOnceATurn() {
        playing("moves: one-by-one, order: [red, green, blue]");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        submit("red", "threaten", "blue");
        assertThat(impulse()).contains("wave 0 M1.1 red threaten", "wave 1 A1.1 blue offer-talks");
        impulse();
        impulse();

        assertThat(turn().moves().filter(move -> move.type().equals("offer-talks")))
                .hasSize(1);
    }

    @Test
    void whatWasMadeInAnEarlierImpulseIsNotMadeAgain() {
        playing("moves: on-entry");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        submit("red", "threaten", "blue");
        impulse();
        submit("red", "threaten", "blue");
        adjudicate();

        assertThat(rulings("Blue offers talks"))
                .extracting(Ruling::note)
                .containsExactly("", "it happened this turn as A1.2");
    }

    @Test
    void wavesMovesAndRulingsAreNumberedThroughTheTurn() {
        playing("moves: on-entry");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        submit("red", "threaten", "blue");
        impulse();
        submit("red", "protest", "");
        impulse();
        var turn = turn();

        assertThat(turn.waves())
                .extracting(Wave::number)
                .containsExactlyElementsOf(upTo(turn.waves().size()));
        assertThat(turn.rulings().map(Ruling::id))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, (int) turn.rulings().count())
                                .mapToObj(number -> "R1." + number)
                                .toList());
        assertThat(turn.moves().map(Move::id)).doesNotHaveDuplicates().contains("M1.1", "M1.2", "A1.1", "A1.2");
        assertThat(turn.waves()).allSatisfy(wave -> assertThat(wave.rulings())
                .allSatisfy(ruling -> assertThat(ruling.wave()).isEqualTo(wave.number())));
    }

    @Test
    void meansSpentInAnEarlierImpulseAreSpent() {
        playing("moves: on-entry");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        for (int i = 0; i < 4; i++) {
            submit("red", "threaten", "blue");
            impulse();
        }

        assertThat(turn().moves().filter(move -> move.type().equals("threaten")))
                .hasSize(3);
        assertThat(game.exercise().situation().level(Key.of("funds", "red"))).isZero();
    }

    @Test
    void eachImpulseHasTheScenariosDepthAnew() {
        playing("moves: on-entry");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        IntStream.range(0, 3).forEach(i -> {
            submit("red", "threaten", "blue");
            impulse();
        });

        assertThat(turn().waves().size()).isGreaterThan(scenario.depth());
        assertThat(turn().rulings()).noneMatch(ruling -> ruling.outcome() == Ruling.Outcome.CUT_BY_DEPTH);
    }

    @Test
    void anInjectIsAnsweredInTheImpulseInWhichItIsReleasedAndInNoOther() {
        playing("moves: one-by-one, order: [red, blue, green]");
        begin();
        impulse();
        game.ask(new ReleaseInject("leak"));
        impulse();
        impulse();

        assertThat(parts.stream().map(part -> count(part, "A leak is felt"))).containsExactly(0L, 1L, 0L);
    }

    @Test
    void equalRollsAreCountedThroughTheTurn() {
        playing("moves: on-entry");
        game.ask(new AssignCell("moscow", List.of("red")));
        game.ask(new AssignCell("washington", List.of("blue")));
        begin();
        submit("red", "threaten", "blue");
        impulse();
        var counts = new HashSet<Integer>();
        for (int i = 0; i < 3; i++) {
            submit("blue", "offer-talks", "");
            new Adjudicator(scenario, RULES, key -> {
                        counts.add(key.count());
                        return 1;
                    })
                    .adjudicate(game.exercise());
            impulse();
        }

        assertThat(counts).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void inATurnOfNegotiationTheWorldGoesOnAndNobodyMoves() {
        playing("moves: none");
        begin();
        game.ask(new ReleaseInject("leak"));

        assertThat(impulse()).isEmpty();
        assertThat(tension()).isEqualTo(58);
        assertThat(rulings("Green opens")).singleElement().satisfies(opening -> {
            assertThat(opening.outcome()).isEqualTo(Ruling.Outcome.NOT_POSSIBLE);
            assertThat(opening.note()).isEqualTo("No moves are made in turn 1.");
        });
    }

    @Test
    void inATurnOfSomeCategoriesRulesMakeNoOtherMoves() {
        playing("categories: [military, covert]");
        game.ask(new AssignCell("moscow", List.of("red")));
        begin();
        submit("red", "threaten", "blue");

        assertThat(impulse()).containsExactly("wave 0 M1.1 red threaten");
    }

    private void playing(String turns) {
        scenario = SmallWorld.playing(turns);
        game = game(7);
    }

    private Game game(long seed) {
        return new Game(new Shipped(scenario, RULES), seed, Game.starts(scenario));
    }

    private void begin() {
        game.ask(new BeginTurn());
    }

    private void submit(String actor, String type, String target) {
        game.ask(new SubmitMove(Optional.of(actor), type, target, Optional.empty(), Words.NONE));
    }

    private void adjudicate() {
        parts.add(game.adjudicate());
    }

    /** The moves of the impulse, which is then in force. */
    private List<String> impulse() {
        adjudicate();
        var part = parts.get(parts.size() - 1);
        game.accept(part);
        return part.waves().stream()
                .flatMap(wave -> wave.moves().stream()
                        .map(move ->
                                "wave " + wave.number() + " " + move.id() + " " + move.actor() + " " + move.type()))
                .toList();
    }

    private Adjudication turn() {
        return game.exercise().turn().adjudicated().orElseThrow();
    }

    private double tension() {
        return game.exercise().situation().level(Key.of("tension"));
    }

    private List<Ruling> rulings(String rule) {
        return parts.stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> isBy(ruling, rule))
                .toList();
    }

    private static long count(Adjudication part, String rule) {
        return part.rulings().filter(ruling -> isBy(ruling, rule)).count();
    }

    private static boolean isBy(Ruling ruling, String rule) {
        return ruling.source() instanceof Ruling.Source.Rule by && by.name().equals(rule);
    }

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
