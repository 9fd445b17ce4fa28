package faultline.adjudication.rules;

import faultline.adjudication.rules.CheckedRule.WrittenCondition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the build keeps of the rules that it compiled: everything that their compiled form does not tell. Written as
 * lines of columns, so that a difference between two builds can be read.
 *
 * @param digests digest by rule set
 * @param rules the rules of all sets
 */
record RuleIndex(Map<String, String> digests, List<CheckedRule> rules) {
    /** Where on the class path the build puts all that it makes of rules. */
    static final String FOLDER = "faultline/rules";

    static final String RESOURCE = FOLDER + "/index.tsv";

    /** Where it puts the digest of all classes that deal with rules, by which two builds are told apart. */
    static final String BUILD = FOLDER + "/build";

    RuleIndex {
        digests = Map.copyOf(digests);
        rules = List.copyOf(rules);
    }

    static RuleIndex of(RuleTexts texts, List<CheckedRule> rules) {
        return new RuleIndex(
                texts.sets().keySet().stream().collect(Collectors.toMap(set -> set, texts::digest)), rules);
    }

    /** Whether exactly these rules were compiled, for every set among them. */
    boolean holds(RuleTexts texts) {
        return texts.sets().keySet().stream().allMatch(set -> texts.digest(set).equals(digests.get(set)));
    }

    String write() {
        var lines = new ArrayList<String>();
        new TreeMap<>(digests).forEach((set, digest) -> lines.add(line(Stream.of("set", set, digest))));
        for (var rule : rules) {
            var info = rule.info();
            var place = Integer.toString(info.line());
            lines.add(
                    line(Stream.of("rule", info.set(), info.name(), info.file(), place, info.sentence(), info.text())));
            rule.conditions()
                    .forEach(c -> lines.add(line(Stream.of("condition", "" + c.pattern(), "" + c.line(), c.text()))));
            rule.mentions()
                    .forEach(m -> lines.add(line(
                            Stream.concat(Stream.of("mention", m.kind().name(), "" + m.line()), m.names().stream()))));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static RuleIndex read(String written) {
        var digests = new TreeMap<String, String>();
        var rules = new ArrayList<CheckedRule>();
        written.lines().forEach(line -> {
            var columns =
                    Arrays.stream(line.split("\t", -1)).map(RuleIndex::unescape).toList();
            switch (columns.get(0)) {
                case "set" -> digests.put(columns.get(1), columns.get(2));
                case "rule" -> rules.add(new CheckedRule(info(columns), List.of(), List.of()));
                case "condition" -> rules.add(withCondition(rules.remove(rules.size() - 1), columns));
                case "mention" -> rules.add(withMention(rules.remove(rules.size() - 1), columns));
                default -> throw new IllegalArgumentException("The index of compiled rules has a line (" + line + ").");
            }
        });
        return new RuleIndex(digests, rules);
    }

    private static RuleInfo info(List<String> columns) {
        return new RuleInfo(
                columns.get(1),
                columns.get(2),
                columns.get(3),
                Integer.parseInt(columns.get(4)),
                columns.get(5),
                columns.get(6));
    }

    private static CheckedRule withCondition(CheckedRule rule, List<String> columns) {
        var condition = new WrittenCondition(
                Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)), columns.get(3));
        var all =
                Stream.concat(rule.conditions().stream(), Stream.of(condition)).toList();
        return new CheckedRule(rule.info(), all, rule.mentions());
    }

    private static CheckedRule withMention(CheckedRule rule, List<String> columns) {
        var mention = new Mention(
                Mention.Kind.valueOf(columns.get(1)),
                Integer.parseInt(columns.get(2)),
                columns.subList(3, columns.size()));
        var all = Stream.concat(rule.mentions().stream(), Stream.of(mention)).toList();
        return new CheckedRule(rule.info(), rule.conditions(), all);
    }

    private static String line(Stream<String> columns) {
        return columns.map(RuleIndex::escape).collect(Collectors.joining("\t"));
    }

    private static String escape(String column) {
        return column.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String column) {
        var out = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = column.charAt(++i);
            out.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return out.toString();
    }
}
