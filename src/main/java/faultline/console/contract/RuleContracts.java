package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.play.Impact;
import faultline.play.Impact.Meaning;
import faultline.play.RuleText;
import java.util.List;
import java.util.Optional;

/** Rules, as data. */
public final class RuleContracts {
    private static final Shape<RuleText> LINE = rule("rule", "A rule.");

    public static final Contract<List<RuleText>> LIST = Contract.of(
            Shape.<List<RuleText>>of("rules-list", "The rules of an exercise or a scenario.")
                    .with("rules", listOf(LINE), "The rules, by place.", rules -> rules),
            "rules");

    public static final Contract<RuleText> SHOW = Contract.of(rule("rules-show", "A rule as it is written.")
            .with("text", TEXT, "The rule as its author wrote it.", RuleText::text));

    private static final Shape<Impact.Line> PLAYED = Shape.<Impact.Line>of(
                    "played", "What the texts of now would have meant for an exercise.")
            .with("exercise", TEXT, "The exercise's name.", Impact.Line::exercise)
            .with(
                    "meaning",
                    oneOf(List.of("untouched", "same", "otherwise", "unknown")),
                    "Whether it holds these very texts, would have gone the same way, otherwise, or nobody knows.",
                    line -> meaning(line.meaning()))
            .maybe(
                    "turns",
                    INTEGER,
                    "How many turns were adjudicated again and are the same.",
                    line -> line.meaning() instanceof Meaning.Same same ? Optional.of(same.turns()) : Optional.empty())
            .maybe(
                    "turn",
                    INTEGER,
                    "The first turn that would have gone otherwise.",
                    line -> line.meaning() instanceof Meaning.Otherwise otherwise
                            ? Optional.of(otherwise.first().turn())
                            : Optional.empty())
            .maybe(
                    "why",
                    TEXT,
                    "Why nobody knows.",
                    line -> line.meaning() instanceof Meaning.Unknown unknown
                            ? Optional.of(unknown.why())
                            : Optional.empty());

    public static final Contract<Impact> IMPACT = Contract.of(
            Shape.<Impact>of("rules-impact", "What the scenario and rules of now would have meant for past exercises.")
                    .with("scenario", TEXT, "The scenario's id.", Impact::scenario)
                    .with("exercises", listOf(PLAYED), "Its exercises, by name.", Impact::lines)
                    .with("others", INTEGER, "How many exercises are of other scenarios.", Impact::others),
            "exercises");

    private RuleContracts() {}

    private static Shape<RuleText> rule(String name, String meaning) {
        return Shape.<RuleText>of(name, meaning)
                .with("name", TEXT, "How commands name it.", rule -> rule.rule().name())
                .with("sentence", TEXT, "What it is for, as its author says.", rule -> rule.rule()
                        .sentence())
                .with("set", TEXT, "The folder that it is in.", rule -> rule.rule()
                        .set())
                .with("file", TEXT, "The file.", rule -> rule.rule().file())
                .with("line", INTEGER, "The line, from 1.", rule -> rule.rule().line());
    }

    private static String meaning(Meaning meaning) {
        if (meaning instanceof Meaning.Untouched) {
            return "untouched";
        }
        if (meaning instanceof Meaning.Same) {
            return "same";
        }
        return meaning instanceof Meaning.Otherwise ? "otherwise" : "unknown";
    }
}
