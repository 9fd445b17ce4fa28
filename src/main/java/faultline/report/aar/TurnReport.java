package faultline.report.aar;

import java.util.List;
import java.util.Optional;

/**
 * One turn that is over. Each of its rulings stands in one place of it.
 *
 * @param agenda what the people did in it, beat by beat; none for an ordinary turn
 * @param parts in how many parts it was played, each answered by itself; 1 for one that was played as a whole
 * @param injects those released in it
 * @param moves those entered, and those that rules made
 * @param changes what the turn did to each indicator that it changed
 * @param effects rulings that changed something
 * @param broughtUp rulings by which something came to light or an inject was released
 * @param lasting rulings by which an effect comes later or lasts, or is lifted
 * @param others rulings that changed nothing, with what became of them
 * @param advice what the rules would have expected of people
 */
public record TurnReport(
        int number,
        List<String> agenda,
        int parts,
        List<Released> injects,
        List<MoveLine> moves,
        List<ChangeLine> changes,
        List<RulingLine> effects,
        List<RulingLine> broughtUp,
        List<RulingLine> lasting,
        List<RulingLine> others,
        List<RulingLine> advice) {
    public TurnReport {
        agenda = List.copyOf(agenda);
        injects = List.copyOf(injects);
        moves = List.copyOf(moves);
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        broughtUp = List.copyOf(broughtUp);
        lasting = List.copyOf(lasting);
        others = List.copyOf(others);
        advice = List.copyOf(advice);
    }

    public List<MoveLine> entered() {
        return moves.stream().filter(move -> !move.byRule()).toList();
    }

    public List<MoveLine> made() {
        return moves.stream().filter(MoveLine::byRule).toList();
    }

    public record Released(String inject, String name) {}

    /**
     * @param by who made it: the cell's name, or that rules did
     * @param intent what its players wrote of it, as the next two; each may be empty
     * @param because the rulings that made it; none for a move that people entered
     * @param ledTo ids of the rulings that answer it
     */
    public record MoveLine(
            String id,
            String actor,
            String sentence,
            String by,
            boolean byRule,
            boolean covert,
            boolean foundOut,
            String intent,
            String rationale,
            String expectedEffect,
            List<RulingLine> because,
            List<String> ledTo) {
        public MoveLine {
            because = List.copyOf(because);
            ledTo = List.copyOf(ledTo);
        }
    }

    /**
     * What a turn did to one indicator.
     *
     * @param key of the indicator, as people type it
     * @param change with sign; empty for a stage
     * @param by the rulings that did it
     */
    public record ChangeLine(
            String key, String indicator, String before, String after, String change, List<ByRuling> by) {
        public ChangeLine {
            by = List.copyOf(by);
        }
    }

    /**
     * A ruling's part in a change.
     *
     * @param amount what it does to the indicator
     * @param title who says so in a few words
     */
    public record ByRuling(String id, String amount, String title) {}

    /**
     * A ruling, with all that says why.
     *
     * @param amount what it does to an indicator, without the indicator's name; empty if it does nothing to one
     * @param title who says so in a few words: the rule's name, or the move whose effect it is
     * @param source who says so: the rule with its place, the part of the scenario's data, the white cell
     * @param rule empty where no rule says so
     * @param answers what it answers
     * @param odds the dice; empty if nothing was rolled
     * @param facts what the rule found
     * @param failed whether what it says did not come about
     * @param outcome what became of it, in words; empty if it is simply in force
     */
    public record RulingLine(
            String id,
            int wave,
            String says,
            String amount,
            String title,
            String source,
            Optional<RuleRef> rule,
            String because,
            Optional<Odds> odds,
            List<String> facts,
            List<Answered> answers,
            boolean failed,
            String outcome) {
        public RulingLine {
            facts = List.copyOf(facts);
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param sentence the comment that stands above it
     */
    public record RuleRef(String set, String name, String file, int line, String sentence) {}

    /**
     * @param assumption that gave the odds
     * @param percent 0 to 100
     * @param rolled 1 to 100; at or below the odds it happens
     * @param words both in words, with what came of it
     */
    public record Odds(String assumption, double percent, int rolled, String words) {}

    /**
     * What a ruling answers.
     *
     * @param id of the move, inject or argument; empty for the beginning of a turn
     * @param words what people read for it, without a move's or an argument's number
     */
    public record Answered(Kind kind, String id, String words) {
        /** What a ruling can answer. */
        public enum Kind {
            MOVE,
            INJECT,
            ARGUMENT,
            TURN
        }

        /** "M1.2 Red: Threaten (Blue)". */
        public String full() {
            return kind == Kind.MOVE || kind == Kind.ARGUMENT ? id + " " + words : words;
        }
    }
}
