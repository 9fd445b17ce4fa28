package faultline.exercise.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.definition.Value.Stage;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.StageEffect;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change goes back to the moves that people entered, to openings, injects, the white cell or the world. */
class TracingTest {
    private static final Key TENSION = Key.of("tension");
    private static final Key TALKS = Key.of("talks");
    private static final Move THREAT = entered("M1.1");
    private static final Move SPEECH = entered("M1.2");
    private static final Cause BY_THREAT = new Cause.ByMove("M1.1");
    private static final Cause BY_SPEECH = new Cause.ByMove("M1.2");
    private static final Cause BY_TURN = new Cause.ByTurn(1);

    @Test
    void whatAReactionDoesGoesBackToTheMoveThatItAnswers() {
        var threat = SmallGame.adjudication()
                .moves()
                .filter(move -> move.id().equals("M1.2"))
                .findFirst()
                .orElseThrow();

        assertThat(told(new Tracing(List.of(SmallGame.adjudication())).contributions(TENSION)))
                .containsExactly("14 of " + new Root.Made(threat));
    }

    @Test
    void anOpeningIsARootItself() {
        var opening = byRule("A1.1", "R1.1");

        assertThat(of(List.of(opening), reaction("R1.1", BY_TURN), adds("R1.2", 4, new Cause.ByMove("A1.1"))))
                .containsExactly("4 of " + new Root.Made(opening));
    }

    @Test
    void whatTheTurnsBeginningBringsIsTheWorlds() {
        assertThat(of(List.of(), adds("R1.1", -2, BY_TURN))).containsExactly("-2 of " + new Root.World());
    }

    @Test
    void anInjectIsARootUnlessARuleReleasedItInAnswerToAMove() {
        assertThat(of(List.of(), adds("R1.1", 3, new Cause.ByInject("storm"))))
                .containsExactly("3 of " + new Root.Injected("storm"));
        assertThat(of(
                        List.of(THREAT),
                        ruling("R1.1", new Conclusion.Release("storm"), "", BY_THREAT),
                        adds("R1.2", 3, new Cause.ByInject("storm"))))
                .containsExactly("3 of " + new Root.Made(THREAT));
        assertThat(of(
                        List.of(),
                        ruling("R1.1", new Conclusion.Release("storm"), "", BY_TURN),
                        adds("R1.2", 3, new Cause.ByInject("storm"))))
                .containsExactly("3 of " + new Root.Injected("storm"));
    }

    @Test
    void whatAnswersTwoMovesGoesBackToEachByHalf() {
        assertThat(of(List.of(THREAT, SPEECH), adds("R1.1", 5, BY_THREAT, BY_SPEECH)))
                .containsExactlyInAnyOrder("2.5 of " + new Root.Made(THREAT), "2.5 of " + new Root.Made(SPEECH));
    }

    @Test
    void whatTheWhiteCellAmendsOrAddsIsItsOwn() {
        assertThat(of(
                        List.of(THREAT),
                        ruling("R1.1", adding(7), "the rules said 2", BY_THREAT),
                        Ruling.certain(0, BY_TURN, new Source.WhiteCell(), adding(1), "so it is")
                                .named("R1.2")))
                .containsExactly("7 of " + new Root.WhiteCell(1, "R1.1"), "1 of " + new Root.WhiteCell(1, "R1.2"));
    }

    @Test
    void setsFactorsAndSumsAreTakenApartAsTheWaveAppliedThem() {
        assertThat(of(
                        List.of(THREAT, SPEECH),
                        adds("R1.1", 3, BY_TURN),
                        ruling("R1.2", new LevelEffect(TENSION, Operation.MULTIPLY, 0.5), "", BY_THREAT),
                        ruling("R1.3", new LevelEffect(TENSION, Operation.SET, 60), "", BY_SPEECH)))
                .containsExactly(
                        "-30 of " + new Root.Made(THREAT),
                        "10 of " + new Root.Made(SPEECH),
                        "3 of " + new Root.World());
    }

    @Test
    void whatTheBoundsCutOffIsTold() {
        var wave = new Wave(
                0,
                List.of(THREAT),
                List.of(adds("R1.1", 80, BY_THREAT)),
                List.of(new Change(TENSION, new Level(50), new Level(100), List.of("R1.1"))));

        assertThat(told(new Tracing(List.of(new Adjudication(1, List.of(wave)))).contributions(TENSION)))
                .containsExactly("80 of " + new Root.Made(THREAT), "-30 of " + new Root.Bounds());
    }

    @Test
    void aStageGoesBackToWhatChangedIt() {
        var opens = ruling("R1.1", new StageEffect(TALKS, "open"), "", BY_THREAT);
        var stays = ruling("R2.1", new StageEffect(TALKS, "open"), "", BY_SPEECH);
        var first = new Wave(
                0,
                List.of(THREAT, SPEECH),
                List.of(opens),
                List.of(new Change(TALKS, new Stage("closed"), new Stage("open"), List.of("R1.1"))));
        var second = new Wave(
                0,
                List.of(),
                List.of(stays),
                List.of(new Change(TALKS, new Stage("open"), new Stage("open"), List.of("R2.1"))));
        var tracing = new Tracing(List.of(new Adjudication(1, List.of(first)), new Adjudication(2, List.of(second))));

        assertThat(tracing.steps(TALKS))
                .containsExactly(
                        new Tracing.Step(1, new Stage("closed"), new Stage("open"), Set.of(new Root.Made(THREAT))));
        assertThat(new Tracing(List.of()).steps(TALKS)).isEmpty();
    }

    /** What goes back to whom, where these rulings take the tension from 50 on; nothing is cut off. */
    private static List<String> of(List<Move> moves, Ruling... rulings) {
        double after = 50;
        for (var operation : Operation.values()) {
            for (var ruling : rulings) {
                if (ruling.conclusion() instanceof LevelEffect effect && effect.operation() == operation) {
                    after = switch (operation) {
                        case SET -> effect.amount();
                        case MULTIPLY -> after * effect.amount();
                        case ADD -> after + effect.amount();
                    };
                }
            }
        }
        var ids = List.of(rulings).stream()
                .filter(ruling -> ruling.conclusion() instanceof LevelEffect)
                .map(Ruling::id)
                .toList();
        var wave = new Wave(
                0, moves, List.of(rulings), List.of(new Change(TENSION, new Level(50), new Level(after), ids)));
        return told(new Tracing(List.of(new Adjudication(1, List.of(wave)))).contributions(TENSION));
    }

    private static List<String> told(List<Contribution> contributions) {
        return contributions.stream()
                .map(contribution -> contribution.amount().toPlainString() + " of " + contribution.root())
                .toList();
    }

    private static Ruling adds(String id, double amount, Cause... causes) {
        return ruling(id, adding(amount), "", causes);
    }

    private static Conclusion adding(double amount) {
        return new LevelEffect(TENSION, Operation.ADD, amount);
    }

    private static Ruling reaction(String id, Cause cause) {
        return ruling(id, new Conclusion.Reaction("green", "protest", ""), "", cause);
    }

    private static Ruling ruling(String id, Conclusion conclusion, String note, Cause... causes) {
        return new Ruling(
                id,
                0,
                List.of(causes),
                new Source.Rule("small", "A rule", "a.drl", 1, "It is so."),
                List.of(),
                Optional.empty(),
                conclusion,
                Outcome.HOLDS,
                note,
                "it is so");
    }

    private static Move entered(String id) {
        return new Move(id, 1, "red", "threaten", "", false, Move.Words.NONE, new Origin.Entered("moscow"));
    }

    private static Move byRule(String id, String ruling) {
        return new Move(id, 1, "green", "protest", "", false, Move.Words.NONE, new Origin.ByRule(List.of(ruling)));
    }
}
