package faultline.adjudication.rules;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.Node;
import faultline.adjudication.rules.CheckedRule.WrittenCondition;
import faultline.adjudication.rules.Vocabulary.Event;
import faultline.exercise.definition.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Reads one rule as Drools' own parser understands it, and lets pass only what the vocabulary has. */
final class RuleReader {
    private static final int MOST_PATTERNS = 2;
    private static final int MOST_CONDITIONS = 30;
    private static final int LONGEST_CONDITION = 600;

    private final SourceText source;
    private final RuleSlice slice;
    private final Faults faults;
    private final List<PatternShape> patterns = new ArrayList<>();
    private final List<WrittenCondition> conditions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    RuleReader(SourceText source, RuleSlice slice, Faults faults) {
        this.source = source;
        this.slice = slice;
        this.faults = faults;
    }

    /** The rule; what is wrong with it is told, and then the answer is of no use. */
    CheckedRule read(String set, String file) {
        parsed().ifPresent(this::rule);
        var text = source.text().substring(slice.start(), slice.end());
        var info = new RuleInfo(set, slice.name(), file, faults.line(slice.start()), slice.sentence(), text);
        return new CheckedRule(info, conditions, mentions);
    }

    private Optional<RuleDescr> parsed() {
        var parser = new DrlParser();
        try {
            var parsed = parser.parse(false, source.code().substring(slice.start(), slice.end()));
            if (parsed != null && !parser.hasErrors() && parsed.getRules().size() == 1) {
                return Optional.of(parsed.getRules().get(0));
            }
        } catch (DroolsParserException e) {
            // Told below, in words that help more than the parser's.
        }
        new SyntaxHelp(source, slice, faults).explain(parser.getErrors());
        return Optional.empty();
    }

    private void rule(RuleDescr rule) {
        boolean more = !rule.getAttributes().isEmpty()
                || !rule.getAnnotations().isEmpty()
                || !rule.getNamedConsequences().isEmpty()
                || rule.getParentName() != null
                || rule.getUnit() != null
                || rule.isQuery();
        if (more) {
            faults.tell(slice.start(), "A rule has a name, (when) and (then), and nothing else.");
        }
        rule.getLhs().getDescrs().forEach(this::element);
        if (rule.getLhs().getDescrs().isEmpty()) {
            faults.tell(
                    slice.start(),
                    "Rule (" + slice.name() + ") does not say what it answers. After (when) stands what happened: $move"
                            + " : Move(…).");
        }
        if (conditions.size() > MOST_CONDITIONS) {
            faults.tell(slice.start(), "A rule has at most " + MOST_CONDITIONS + " conditions. Write several rules.");
        }
        patterns.forEach(pattern -> mentions.addAll(pattern.parties()));
        if (!faults.anyBetween(slice.start(), slice.thenStart())) {
            conclusions();
        }
    }

    private void element(BaseDescr element) {
        int place = slice.start() + Math.max(0, element.getStartCharacter());
        if (!(element instanceof PatternDescr pattern)) {
            faults.tell(place, "A condition stands inside the brackets of what happened: $move : Move(…).");
            return;
        }
        boolean more = pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()
                || pattern.isUnification()
                || pattern.isQuery();
        if (more) {
            faults.tell(
                    place, "A pattern has a name, what it matches and conditions, and nothing else: $move : Move(…).");
        }
        var event = Event.named(pattern.getObjectType());
        if (event.isEmpty()) {
            faults.tell(
                    place,
                    "Rules cannot answer (" + pattern.getObjectType() + "). "
                            + Nearest.hint(pattern.getObjectType(), Event.words()));
            return;
        }
        var shape = new PatternShape(name(pattern, event.get(), place), event.get());
        for (var constraint : pattern.getConstraint().getDescrs()) {
            condition(constraint, shape, place);
        }
        patterns.add(shape);
        if (patterns.size() > MOST_PATTERNS) {
            faults.tell(place, "A rule answers one thing, or two that meet in one wave; this is one too many.");
        }
    }

    private String name(PatternDescr pattern, Event event, int place) {
        var name = pattern.getIdentifier();
        if (name == null || !name.matches("\\$[a-zA-Z][a-zA-Z0-9]*")) {
            faults.tell(
                    place,
                    "What is matched needs a name that begins with $, so that rulings can say what they answer: $x : "
                            + event.word() + "(…).");
            return "";
        }
        if (patterns.stream().anyMatch(other -> other.name().equals(name))) {
            faults.tell(place, "The name (" + name + ") is given twice; each thing that is matched has its own.");
        }
        return name;
    }

    private void condition(BaseDescr constraint, PatternShape shape, int place) {
        if (!(constraint instanceof ExprConstraintDescr expression)
                || expression.getType() != ExprConstraintDescr.Type.NAMED) {
            faults.tell(place, "A condition compares something by its name: type == \"…\".");
            return;
        }
        var text = expression.getExpression();
        var excerpt = new Excerpt(text, slice.start() + expression.getStartCharacter());
        if (text.length() > LONGEST_CONDITION) {
            faults.tell(
                    excerpt.offset(),
                    "This condition is longer than " + LONGEST_CONDITION
                            + " characters. Separate its parts with commas, or write two rules.");
            return;
        }
        conditions.add(new WrittenCondition(patterns.size(), faults.line(excerpt.offset()), Excerpt.oneLine(text)));
        var parsed = parse(ParseStart.EXPRESSION, text);
        if (parsed.isEmpty()) {
            new SyntaxHelp(source, slice, faults).condition(excerpt);
            return;
        }
        new ConditionReader(new Passage(excerpt, faults, mentions), patterns, shape).read(parsed.get());
    }

    private void conclusions() {
        // The bracket that makes a block of it takes the place of the character before.
        var excerpt = new Excerpt(
                "{" + source.code().substring(slice.thenStart(), slice.thenEnd()) + "}", slice.thenStart() - 1);
        var parsed = parse(ParseStart.BLOCK, excerpt.text());
        if (parsed.isEmpty()) {
            faults.tell(slice.thenStart(), "What stands after (then) cannot be read as rulings, each closed with (;).");
            return;
        }
        if (parsed.get().getStatements().isEmpty()) {
            faults.tell(slice.start(), "Rule (" + slice.name() + ") concludes nothing. After (then) stands a ruling.");
        }
        var passage = new Passage(excerpt, faults, mentions);
        parsed.get().getStatements().forEach(new ConclusionReader(passage, patterns)::read);
    }

    /** What a text is as Java; empty if it is none. */
    static <N extends Node> Optional<N> parse(ParseStart<N> start, String text) {
        // Without a language level nothing walks the tree before we do, however deep somebody made it.
        var configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setAttributeComments(false);
        ParseResult<N> result = new JavaParser(configuration).parse(start, Providers.provider(text));
        return result.isSuccessful() ? result.getResult() : Optional.empty();
    }
}
