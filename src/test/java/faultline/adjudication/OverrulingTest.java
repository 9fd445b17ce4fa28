package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.RulingKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the white cell overrules, what comes before stays, every die stays, and taking it back restores it all. */
class OverrulingTest {
    private static final int GAMES = 70;
    private static final int TURNS = 3;
    private static final int MOST_INTERVENTIONS = 4;

    private final Shipped shipped = Shipped.of("fracture-points");
    private int turns;
    private int interventions;
    private int cascadesChanged;

    @Test
    void overrulingTouchesOnlyWhatFollowsFromIt() {
        IntStream.rangeClosed(1, GAMES).forEach(this::play);

        // Counter-check: there was something to overrule, and later waves followed from it.
        assertThat(turns).isGreaterThanOrEqualTo(200);
        assertThat(interventions).isGreaterThan(2 * turns);
        assertThat(cascadesChanged).isGreaterThan(turns / 4);
    }

    private void play(int seed) {
        var random = new RandomGame(shipped, seed);
        for (int turn = 1; turn <= TURNS; turn++) {
            random.beginTurn();
            var game = random.game();
            var versions = new ArrayList<Revision>();
            versions.add(game.adjudicate(List.of()));
            assertThat(versions.get(0).adjudication())
                    .as("nothing overruled, seed %d, turn %d", seed, turn)
                    .isEqualTo(game.adjudicate());
            game.ask(new Command.ProposeAdjudication(versions.get(0).adjudication()));
            var asked = new ArrayList<Intervention>();
            for (int i = 1 + random.random().nextInt(MOST_INTERVENTIONS); i > 0; i--) {
                overrule(game, versions, asked, random.random(), "seed " + seed + ", turn " + turn + ": ");
            }
            takeBack(game, versions, asked, "seed " + seed + ", turn " + turn + ": ");
            game.ask(new Command.AcceptAdjudication());
            turns++;
        }
    }

    private void overrule(Game game, List<Revision> versions, List<Intervention> asked, Random random, String which) {
        var before = versions.get(versions.size() - 1);
        var rulings = before.adjudication().rulings().toList();
        if (rulings.isEmpty()) {
            return;
        }
        var ruling = oneOf(rulings, random);
        asked.add(anything(before, ruling, random));
        var after = game.adjudicate(asked);
        var said = which + asked;

        assertThat(game.adjudicate(asked)).as("asked twice, %s", said).isEqualTo(after);
        assertThat(after.adjudication().waves().subList(0, ruling.wave()))
                .as("the waves before, %s", said)
                .isEqualTo(before.adjudication().waves().subList(0, ruling.wave()));
        var rolls = rolls(after);
        rolls(before).forEach((key, roll) -> assertThat(rolls.getOrDefault(key, roll))
                .as("the roll for %s, %s", key, said)
                .isEqualTo(roll));
        assertThat(after.overruled()).as("both versions, %s", said).hasSameSizeAs(asked);
        game.ask(new Command.ReviseAdjudication(after.overruled(), after.adjudication()));

        interventions++;
        cascadesChanged += after.adjudication()
                        .moves()
                        .toList()
                        .equals(before.adjudication().moves().toList())
                ? 0
                : 1;
        versions.add(after);
    }

    /** A new proposal lies on the table by now, which makes no difference to what the rules answer. */
    private static void takeBack(Game game, List<Revision> versions, List<Intervention> asked, String which) {
        for (int left : List.of(asked.size() / 2, 0)) {
            assertThat(game.adjudicate(asked.subList(0, left)))
                    .as("%s%d of %s", which, left, asked)
                    .isEqualTo(versions.get(left));
        }
    }

    /** Half of the time one that others may follow from. */
    private static Ruling oneOf(List<Ruling> rulings, Random random) {
        var reactions = rulings.stream()
                .filter(ruling -> ruling.conclusion() instanceof Reaction || ruling.conclusion() instanceof Advice)
                .toList();
        var among = reactions.isEmpty() || random.nextBoolean() ? rulings : reactions;
        return among.get(random.nextInt(among.size()));
    }

    private Intervention anything(Revision before, Ruling ruling, Random random) {
        if (ruling.source() instanceof Source.WhiteCell || random.nextInt(4) == 0) {
            return new Intervention.Add(ruling.wave(), anyConclusion(random), "added");
        }
        var key = Objects.requireNonNull(
                RulingKeys.of(before.adjudication(), before.overruled()).get(ruling.id()));
        var conclusion = ruling.conclusion() instanceof Advice advice
                ? new Reaction(advice.actor(), advice.type(), advice.target())
                : ruling.conclusion();
        return random.nextBoolean() || !(ruling.outcome() == Outcome.DID_NOT_HAPPEN || random.nextBoolean())
                ? new Intervention.Strike(key, "struck")
                : new Intervention.Amend(key, amended(conclusion), "amended");
    }

    private static Conclusion amended(Conclusion conclusion) {
        return conclusion instanceof LevelEffect effect
                ? new LevelEffect(effect.key(), Operation.MULTIPLY, 0.5)
                : conclusion;
    }

    private Conclusion anyConclusion(Random random) {
        var levels = shipped.scenario().indicators().values().stream()
                .filter(LevelIndicator.class::isInstance)
                .flatMap(level -> level.starts().keySet().stream())
                .toList();
        var reactions = shipped.scenario().moves().values().stream()
                .filter(type -> type.target().accepted().isEmpty())
                .map(type -> new Reaction(type.actors().get(0), type.id(), ""))
                .toList();
        return random.nextBoolean()
                ? new LevelEffect(levels.get(random.nextInt(levels.size())), Operation.ADD, random.nextInt(21) - 10)
                : reactions.get(random.nextInt(reactions.size()));
    }

    private static Map<RulingKey, Roll> rolls(Revision revision) {
        var keys = RulingKeys.of(revision.adjudication(), revision.overruled());
        var rolls = new HashMap<RulingKey, Roll>();
        revision.adjudication().rulings().forEach(ruling -> ruling.roll()
                .ifPresent(roll -> rolls.put(keys.get(ruling.id()), roll)));
        return rolls;
    }
}
