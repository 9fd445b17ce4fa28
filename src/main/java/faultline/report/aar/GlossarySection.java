package faultline.report.aar;

import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Section;
import java.util.List;

/** The words that the report uses in a sense of its own. */
final class GlossarySection {
    private static final List<Fact> WORDS = List.of(
            new Fact("Actor", "a state, person, organisation or alliance that can act; not the people who play it"),
            new Fact("Advice", "what a rule expects of an actor whom people play; it is never done by itself"),
            new Fact("Aim", "what an actor wants; what the exercise is for is an objective"),
            new Fact("Argument", "a claim with reasons for and against it, which dice, votes or the white cell decide"),
            new Fact("Assumption", "a number that rules use, with a unit and a reason, so that it can be questioned"),
            new Fact("Automated", "said of an actor whom no cell plays: rules move it"),
            new Fact("Band", "a named stretch of a scale"),
            new Fact("Cell", "people who play one or more actors"),
            new Fact(
                    "Core capability",
                    "what an organization has to be able to do, exercised by an objective and rated for it"),
            new Fact("Covert", "said of a move that other cells do not get to see unless it is found out"),
            new Fact("Critical task", "what people do, or fail to do, so that an evaluator can see it"),
            new Fact("Impulse", "a part of a turn that is answered by itself"),
            new Fact("Indicator", "something that the exercise tracks: a number, or one of several named states"),
            new Fact(
                    "Inject",
                    "something that is brought into play: by the calendar, on a condition, by rule or by hand"),
            new Fact("Means", "what an actor's moves cost, and what it has of that"),
            new Fact("Odds", "how likely something was before the dice were thrown"),
            new Fact("Opening", "a move that rules make for an automated actor as a turn begins"),
            new Fact("Override", "what the white cell said against the rules or besides them, with its reason"),
            new Fact("Reaction", "a move that rules make for an automated actor in answer to something"),
            new Fact("Red line", "an aim reached by less than this makes its actor's outcome the lowest"),
            new Fact(
                    "Rule",
                    "a sentence with a condition and what follows from it; rules propose, the white cell decides"),
            new Fact("Ruling", "what is concluded in a turn, with its rule, facts, odds and reason"),
            new Fact("Seed", "the number from which every roll of an exercise comes"),
            new Fact("Turn zero", "a turn for practice before turn 1, which sets back all that it did"),
            new Fact("White cell", "who conducts the exercise, sees everything and has the last word on rulings"));

    private GlossarySection() {}

    static Section section() {
        return Section.of(Part.GLOSSARY.id(), Part.GLOSSARY.title(), new Facts(WORDS));
    }
}
