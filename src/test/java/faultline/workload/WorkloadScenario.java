package faultline.workload;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Overview;
import faultline.exercise.definition.Purposes;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A workload as a scenario: its actors, levels and moves, and an assumption for each amount and each of the odds. */
final class WorkloadScenario {
    private static final int LARGEST_AMOUNT = 10;

    private WorkloadScenario() {}

    static Scenario of(Workload workload) {
        return new Scenario(
                "workload",
                new Overview("Workload", "", "", "", "", List.of(), "", "All of it is numbers.", List.of()),
                new Timetable(Workload.TURNS, LocalDate.EPOCH, TurnKind.ordinary(Period.ofDays(1)), false, Map.of()),
                Workload.DEPTH,
                EffectOrder.SIMULTANEOUS,
                WorkloadRules.sets(workload),
                actors(workload),
                levels(workload),
                assumptions(),
                moves(workload),
                Optional.empty(),
                Map.of(),
                ArgumentRules.OPEN,
                Purposes.NONE,
                Map.of(),
                "");
    }

    private static Map<String, Actor> actors(Workload workload) {
        var actors = new LinkedHashMap<String, Actor>();
        for (int i = 0; i < workload.named(); i++) {
            var id = Names.actor(i);
            actors.put(
                    id,
                    new Actor(
                            id,
                            id,
                            "actor",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Bands.OF_AN_OUTCOME,
                            true,
                            ""));
        }
        return actors;
    }

    private static Map<String, Indicator> levels(Workload workload) {
        var levels = new LinkedHashMap<String, Indicator>();
        for (int i = 0; i < workload.levels().size(); i++) {
            levels.put(Names.level(i), level(Names.level(i), workload.levels().get(i)));
        }
        for (int i = 0; i < workload.relations().size(); i++) {
            levels.put(
                    Names.relation(i),
                    level(Names.relation(i), workload.relations().get(i)));
        }
        return levels;
    }

    private static Indicator level(String id, int start) {
        return new LevelIndicator(
                id,
                id,
                Scope.WORLD,
                "",
                "",
                OptionalDouble.of(0),
                OptionalDouble.of(100),
                List.of(),
                Map.of(Key.of(id), new Value.Level(start)),
                "");
    }

    private static Map<String, Assumption> assumptions() {
        var assumptions = new LinkedHashMap<String, Assumption>();
        for (int i = 1; i <= LARGEST_AMOUNT; i++) {
            assumptions.put(Names.amount(i), new Assumption(Names.amount(i), "", i, "points", ""));
        }
        for (int i = 50; i <= 100; i++) {
            assumptions.put(Names.odds(i), new Assumption(Names.odds(i), "", i, Assumption.PERCENT, ""));
        }
        return assumptions;
    }

    private static Map<String, MoveType> moves(Workload workload) {
        var everybody =
                IntStream.range(0, workload.named()).mapToObj(Names::actor).toList();
        var moves = new LinkedHashMap<String, MoveType>();
        for (int i = 0; i < workload.moves(); i++) {
            var id = Names.move(i);
            moves.put(
                    id,
                    new MoveType(
                            id,
                            id,
                            "",
                            everybody,
                            "any",
                            List.of(),
                            Optional.empty(),
                            new TargetKind.None(),
                            Map.of(),
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            true,
                            1,
                            new Condition.All(List.of()),
                            Secrecy.PUBLIC,
                            Optional.empty(),
                            List.of()));
        }
        return moves;
    }
}
