package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.MOMENT;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.Comparison;
import faultline.view.LogView;
import faultline.view.Page;
import faultline.view.TurnDifference;
import java.util.List;
import java.util.Optional;

/** What has been done in exercises, as data. */
public final class LogContracts {

    /**
     * Lines of a log.
     *
     * @param before how many lines before these there are besides
     */
    public record Read(LogView log, List<LogView.Line> lines, int before) implements Page {
        public Read {
            lines = List.copyOf(lines);
        }

        @Override
        public String fictional() {
            return log.fictional();
        }
    }

    private static final Shape<LogView.Line> LINE = Shape.<LogView.Line>of("line", "A line of the log.")
            .maybe(
                    "number",
                    INTEGER,
                    "Its number, for who sees all lines.",
                    line -> line.number().isPresent()
                            ? Optional.of(line.number().getAsLong())
                            : Optional.empty())
            .with("turn", INTEGER, "The turn in which it happened; 0 before the first.", LogView.Line::turn)
            .with("at", MOMENT, "When.", LogView.Line::at)
            .unlessEmpty("by", "From which seat and by whom.", LogView.Line::by)
            .with("what", TEXT, "What happened.", LogView.Line::what)
            .with("undone", FLAG, "Whether it does not stand any more.", LogView.Line::undone);

    public static final Contract<Read> LOG = Contract.of(
            Contract.page(Shape.<Read>of("log", "What has been done, line by line.")
                    .with("exercise", TEXT, "The exercise's name.", read -> read.log()
                            .exercise())
                    .with("before", INTEGER, "How many lines before these are left out.", Read::before)
                    .with("lines", listOf(LINE), "The lines, in order.", Read::lines)),
            "lines");

    private static final Shape<TurnDifference.Part> PART = Shape.<TurnDifference.Part>of("part", "A kind of thing.")
            .with("kind", TEXT, "Its name, in the plural.", TurnDifference.Part::kind)
            .with("onlyFirst", listOf(TEXT), "What only the first exercise has.", TurnDifference.Part::onlyFirst)
            .with("onlySecond", listOf(TEXT), "What only the second has.", TurnDifference.Part::onlySecond);

    private static final Shape<TurnDifference.End> END = Shape.<TurnDifference.End>of(
                    "end", "An indicator that ends a turn in different places.")
            .with("indicator", TEXT, "Its name.", TurnDifference.End::indicator)
            .with("first", TEXT, "Where it stands in the first exercise.", TurnDifference.End::first)
            .with("second", TEXT, "Where it stands in the second.", TurnDifference.End::second)
            .unlessEmpty("difference", "By how much the second is higher.", TurnDifference.End::difference);

    private static final Shape<TurnDifference> TURN = Shape.<TurnDifference>of("turn", "A turn that both have played.")
            .with("turn", INTEGER, "Its number.", TurnDifference::turn)
            .with("same", FLAG, "Whether it went the same in both.", TurnDifference::isNone)
            .with("parts", listOf(PART), "What is not the same, kind by kind.", TurnDifference::parts)
            .with("ends", listOf(END), "The indicators that stand otherwise at its end.", TurnDifference::ends);

    private static final Shape<Comparison.Course> COURSE = Shape.<Comparison.Course>of(
                    "course", "How an indicator went in both.")
            .with("indicator", TEXT, "Its name.", course -> course.first().name())
            .with(
                    "first",
                    listOf(TEXT),
                    "Where it stood at the start and as each turn ended.",
                    Comparison.Course::firstEnds)
            .with("second", listOf(TEXT), "The same of the second exercise.", Comparison.Course::secondEnds);

    public static final Contract<Comparison> COMPARE = Contract.of(
            Contract.page(Shape.<Comparison>of("compare", "Where two exercises of one scenario part.")
                    .with("first", TEXT, "The first exercise's name.", Comparison::first)
                    .with("second", TEXT, "The second exercise's name.", Comparison::second)
                    .with("parting", TEXT, "Where they part first.", Comparison::parting)
                    .with("seats", listOf(TEXT), "Whose seats and which variants differ.", Comparison::seats)
                    .with("turns", listOf(TURN), "The turns that both have played.", Comparison::turns)
                    .with("courses", listOf(COURSE), "The indicators that went different ways.", Comparison::courses)
                    .with("alone", listOf(TEXT), "The indicators that only one of them tracks.", Comparison::alone)
                    .with("sharedRolls", INTEGER, "How many rolls they share.", found -> found.rolls()
                            .same())
                    .with(
                            "otherRolls",
                            INTEGER,
                            "How many rolls decide the same and show something else.",
                            found -> found.rolls().other())
                    .with("rollsOnlyFirst", listOf(TEXT), "The rolls that only the first has.", found -> found.rolls()
                            .onlyFirst())
                    .with("rollsOnlySecond", listOf(TEXT), "The rolls that only the second has.", found -> found.rolls()
                            .onlySecond())),
            "turns");

    private LogContracts() {}
}
