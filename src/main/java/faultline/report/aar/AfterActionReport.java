package faultline.report.aar;

import faultline.view.ActorOutcome;
import faultline.view.ExerciseView.AssumptionView;
import faultline.view.InjectView;
import faultline.view.Overrides;
import faultline.view.Talks;
import faultline.view.UnderwayView;
import java.util.List;
import java.util.Optional;

/**
 * An after-action report's content, the same in each of its forms. All texts are plain: a form escapes what it writes.
 *
 * @param fictional what every page that people read must say
 * @param overview label and text of each row of the exercise overview
 * @param evaluation how the exercise went against its objectives, and what is to be learnt from it
 * @param points what each value of an indicator's history is of: the start, and each turn
 * @param indicators how each indicator of the world went
 * @param means what actors had left to spend, at the start and at the end
 * @param underway the effects that turns not played would bring
 * @param overrides where the white cell overruled the rules
 * @param arguments what was argued, and what came of it
 * @param talks messages and promises between cells
 * @param outcomes who reached what, and which moves made it so
 * @param reading how the figures are to be read
 */
public record AfterActionReport(
        String title,
        String exercise,
        String fictional,
        List<Entry> overview,
        EvaluationReport evaluation,
        List<String> points,
        List<IndicatorHistory> indicators,
        List<IndicatorHistory> means,
        List<TurnReport> turns,
        List<UnderwayView> underway,
        OverridesReport overrides,
        List<ArgumentLine> arguments,
        List<InjectView> injects,
        Talks talks,
        List<ActorOutcome> outcomes,
        List<AssumptionView> assumptions,
        List<String> reading) {

    public AfterActionReport {
        overview = List.copyOf(overview);
        points = List.copyOf(points);
        indicators = List.copyOf(indicators);
        means = List.copyOf(means);
        turns = List.copyOf(turns);
        underway = List.copyOf(underway);
        arguments = List.copyOf(arguments);
        injects = List.copyOf(injects);
        outcomes = List.copyOf(outcomes);
        assumptions = List.copyOf(assumptions);
        reading = List.copyOf(reading);
    }

    public record Entry(String label, String text) {}

    /**
     * The model against the white cell.
     *
     * @param lines every override; none if the rules were not overruled
     * @param shares how often the rules were overruled for each actor
     * @param counting how these are counted
     */
    public record OverridesReport(List<OverrideLine> lines, List<Overrides.Share> shares, String counting) {
        public OverridesReport {
            lines = List.copyOf(lines);
            shares = List.copyOf(shares);
        }
    }

    /**
     * @param ruling its id; empty where the rules did not come any more to what it was about
     */
    public record OverrideLine(int turn, String ruling, String rules, String whiteCell, String reason, String person) {}

    /**
     * How one indicator went.
     *
     * @param values where it stood at each of the report's points, as people read it
     * @param band where it lies now; empty if it has no bands
     * @param change its change since the start with sign; empty for a stage
     */
    public record IndicatorHistory(
            String name,
            String definition,
            String startReason,
            List<String> values,
            String band,
            String change,
            Optional<Chart> chart) {
        public IndicatorHistory {
            values = List.copyOf(values);
        }

        public String start() {
            return values.get(0);
        }

        public String end() {
            return values.get(values.size() - 1);
        }
    }

    /**
     * One turn that is over.
     *
     * @param title what it is called, "Turn 3: Negotiation"
     * @param injects names of those released in it
     * @param lasting rulings by which an effect comes later or lasts, or is lifted
     * @param others rulings that changed nothing, with what became of them
     */
    public record TurnReport(
            int number,
            String title,
            String date,
            List<String> injects,
            List<MoveLine> moves,
            List<ChangeLine> changes,
            List<RulingLine> lasting,
            List<RulingLine> others) {
        public TurnReport {
            injects = List.copyOf(injects);
            moves = List.copyOf(moves);
            changes = List.copyOf(changes);
            lasting = List.copyOf(lasting);
            others = List.copyOf(others);
        }

        public List<MoveLine> entered() {
            return moves.stream().filter(move -> move.because().isEmpty()).toList();
        }

        public List<MoveLine> byRule() {
            return moves.stream().filter(move -> !move.because().isEmpty()).toList();
        }
    }

    /**
     * @param by who made it: the cell's name, or that rules did
     * @param said what its players wrote of it
     * @param because the rulings that made it; none for a move that people entered
     */
    public record MoveLine(
            String id, String sentence, boolean covert, String by, List<Entry> said, List<RulingLine> because) {
        public MoveLine {
            said = List.copyOf(said);
            because = List.copyOf(because);
        }
    }

    /** What a turn did to one indicator, and the rulings that did it. */
    public record ChangeLine(String indicator, String before, String after, String change, List<RulingLine> by) {
        public ChangeLine {
            by = List.copyOf(by);
        }
    }

    /**
     * @param amount what it does to an indicator, without the indicator's name; empty if it does nothing to one
     * @param title who says so in a few words: the rule's name, or the move whose effect it is
     * @param answers what it answers, each with an id where it has one
     * @param odds the dice; empty if nothing was rolled
     * @param outcome empty if it is simply in force
     */
    public record RulingLine(
            String id,
            String says,
            String amount,
            String title,
            String source,
            String sentence,
            String because,
            String odds,
            List<String> facts,
            List<String> answers,
            String outcome) {
        public RulingLine {
            facts = List.copyOf(facts);
            answers = List.copyOf(answers);
        }
    }
}
