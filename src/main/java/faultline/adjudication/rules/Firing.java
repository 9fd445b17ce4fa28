package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.event.Ruling.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One ruling as a rule wrote it, before anything was made of it.
 *
 * @param answers what the rule matched, one or two things, in the order of the rule's patterns
 * @param facts every condition of the rule with the values it read
 * @param chance name of the assumption that gives the odds; empty if it happens for certain
 */
public record Firing(
        RuleInfo rule,
        List<Happening> answers,
        List<Fact> facts,
        Drafted conclusion,
        Optional<String> chance,
        String because) {

    public Firing {
        answers = List.copyOf(answers);
        facts = List.copyOf(facts);
    }

    /** What the rule concluded, in its own names. */
    public sealed interface Drafted {
        /**
         * @param assumption names the amount
         * @param negative whether the amount is subtracted
         */
        record Level(String indicator, List<String> of, Operation operation, String assumption, boolean negative)
                implements Drafted {
            public Level {
                of = List.copyOf(of);
            }
        }

        record Stage(String indicator, List<String> of, String state) implements Drafted {
            public Stage {
                of = List.copyOf(of);
            }
        }

        /**
         * @param target empty where there is none
         */
        record Reaction(String actor, String move, String target) implements Drafted {}

        record Release(String inject) implements Drafted {}
    }
}
