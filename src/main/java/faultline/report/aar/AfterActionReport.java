package faultline.report.aar;

import faultline.report.picture.Pictures;
import faultline.view.ActorOutcome;
import faultline.view.EvaluationView;
import faultline.view.ExerciseView.AssumptionView;
import faultline.view.ExerciseView.VariantView;
import faultline.view.Room;
import faultline.view.Talks;
import faultline.view.UnderwayView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * All that an after-action report tells, as data; {@link AarDocument} arranges it for readers. All texts are plain.
 *
 * @param fictional what every page that people read must say
 * @param overview label and text of each row of the exercise overview
 * @param played how far the exercise came
 * @param counts how much there was of what, in the turns that are told of
 * @param evaluation how the exercise went against its objectives, and what is to be learnt from it
 * @param turns those that are over and count, in their order
 * @param indicators how each indicator of the world went
 * @param means what actors had left to spend
 * @param underway the effects that turns not played would bring
 * @param overrides where the white cell overruled the rules
 * @param arguments what was argued, and what came of it
 * @param talks messages and promises between cells
 * @param outcomes who reached what, and what made it so
 * @param log the lines of the log that are referred to, in their order
 * @param pictures makes the pictures, told which moves, rulings and arguments can be led to
 */
public record AfterActionReport(
        String title,
        String exercise,
        String fictional,
        List<Entry> overview,
        Played played,
        Counts counts,
        Versions versions,
        EvaluationView evaluation,
        Room room,
        List<PlayedTurn> turns,
        List<IndicatorHistory> indicators,
        List<IndicatorHistory> means,
        List<UnderwayView> underway,
        OverridesReport overrides,
        List<ArgumentReport> arguments,
        List<InjectReport> injects,
        Talks talks,
        List<ActorOutcome> outcomes,
        List<AssumptionView> assumptions,
        List<CitedLine> log,
        Function<Predicate<String>, Pictures> pictures) {

    public AfterActionReport {
        overview = List.copyOf(overview);
        turns = List.copyOf(turns);
        indicators = List.copyOf(indicators);
        means = List.copyOf(means);
        underway = List.copyOf(underway);
        arguments = List.copyOf(arguments);
        injects = List.copyOf(injects);
        outcomes = List.copyOf(outcomes);
        assumptions = List.copyOf(assumptions);
        log = List.copyOf(log);
    }

    public record Entry(String label, String text) {}

    /**
     * How far an exercise came.
     *
     * @param of how many turns the scenario has
     * @param phase in which the exercise is, in words
     * @param closed whether it is over
     * @param unfinished the turn that has begun and is not over, in words; empty for none
     * @param practice what is to be said of a turn zero; empty if none was played
     */
    public record Played(int of, String phase, boolean closed, String unfinished, String practice) {}

    /**
     * @param entered moves that people entered
     * @param byRule moves that rules made for automated actors
     * @param rulings those of rules and of the scenario's data, whatever became of them
     * @param overruled of these, how many the white cell struck or amended
     * @param added rulings of the white cell's own
     * @param rolls rulings that dice decided
     * @param happened of these, how many the dice were for
     */
    public record Counts(
            long entered, long byRule, long rulings, long overruled, long added, long rolls, long happened) {}

    /**
     * What the exercise was played with.
     *
     * @param program the version of the program that wrote the report
     * @param scenario the scenario's id
     * @param scenarioDigest of the text that held last
     * @param forkOf of what it is a fork, in words; empty if it is none
     * @param undone how many lines of the log were undone and do not stand
     */
    public record Versions(
            String program,
            String scenario,
            Optional<VariantView> variant,
            String scenarioDigest,
            String rulesDigest,
            long seed,
            String forkOf,
            long undone) {}

    /**
     * A turn, whose report is made anew each time that it is asked for, so that a long exercise need not be held whole.
     *
     * @param title what it is called, "Turn 3: Negotiation"
     * @param date the scenario date on which it began
     * @param ids of all moves and rulings in it
     */
    public record PlayedTurn(int number, String title, LocalDate date, List<String> ids, Supplier<TurnReport> report) {
        public PlayedTurn {
            ids = List.copyOf(ids);
        }
    }

    /**
     * How one indicator went.
     *
     * @param key as people type it, "funds:red"
     * @param points what each value is of: "start", "turn 1"
     * @param values where it stood at each of these points, as people read it
     * @param unit empty for a stage
     * @param band where it lies now; empty if it has no bands
     * @param change its change since the start with sign; empty for a stage
     * @param scaleShare by how much of its scale it moved, 0 to 1; of one without bounds, of the largest value that it had
     * @param steps in which turns it changed
     */
    public record IndicatorHistory(
            String key,
            String name,
            String definition,
            String startReason,
            List<String> points,
            List<String> values,
            String unit,
            String band,
            String change,
            double scaleShare,
            List<Step> steps) {
        public IndicatorHistory {
            points = List.copyOf(points);
            values = List.copyOf(values);
            steps = List.copyOf(steps);
        }

        public String start() {
            return values.get(0);
        }

        public String end() {
            return values.get(values.size() - 1);
        }
    }

    /**
     * @param change with sign; empty for a stage
     */
    public record Step(int turn, String before, String after, String change) {}

    /** A line of the log that something rests on. */
    public record CitedLine(long number, int turn, Instant at, String by, String what) {}
}
