package faultline.adjudication.lint;

import faultline.adjudication.rules.Claim;
import faultline.adjudication.rules.RuleOutline;
import faultline.adjudication.rules.RuleOutline.Said;
import faultline.adjudication.rules.Term;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which names of a scenario are used, and for what: by its own data and by rules. */
final class Uses {
    private final Set<String> read = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> assumptions = new HashSet<>();
    private final Set<String> askedMoves = new HashSet<>();

    Uses(Scenario scenario, List<RuleOutline> rules) {
        effects(scenario).forEach(this::effect);
        scenario.moves().values().forEach(move -> {
            read.addAll(move.cost().keySet());
            changed.addAll(move.cost().keySet());
            condition(move.available());
        });
        scenario.actors().values().stream()
                .flatMap(actor -> actor.aims().stream())
                .forEach(aim -> measure(aim.measure()));
        for (var rule : rules) {
            rule.matches().forEach(matched -> claim(matched.claim()));
            rule.conclusions().forEach(concluded -> {
                concluded.chance().ifPresent(assumptions::add);
                said(concluded.said());
            });
        }
    }

    static Stream<DeclaredEffect> effects(Scenario scenario) {
        return Stream.concat(
                scenario.moves().values().stream().flatMap(move -> move.effects().stream()),
                scenario.injects().values().stream().flatMap(inject -> inject.effects().stream()));
    }

    boolean reads(String indicator) {
        return read.contains(indicator);
    }

    boolean changes(String indicator) {
        return changed.contains(indicator);
    }

    boolean assumes(String assumption) {
        return assumptions.contains(assumption);
    }

    /** Whether something asks if the move was made. */
    boolean asksFor(String move) {
        return askedMoves.contains(move);
    }

    private void effect(DeclaredEffect effect) {
        changed.add(effect.on().indicator());
        if (effect instanceof DeclaredEffect.OnLevel level && level.amount() instanceof Amount.Assumed assumed) {
            assumptions.add(assumed.assumption());
        }
    }

    private void measure(Measure measure) {
        if (measure instanceof Measure.Wanted wanted) {
            condition(wanted.condition());
        } else if (measure instanceof Measure.Measured measured) {
            read.add(measured.level().indicator());
        } else if (measure instanceof Measure.Reached reached) {
            read.add(reached.stage().indicator());
        } else if (measure instanceof Measure.Played played) {
            askedMoves.add(played.move());
        }
    }

    private void condition(Condition condition) {
        condition.leaves().forEach(leaf -> {
            if (leaf instanceof Condition.LevelIs level) {
                read.add(level.level().indicator());
            } else if (leaf instanceof Condition.StageIs stage) {
                read.add(stage.stage().indicator());
            } else if (leaf instanceof Condition.Played played) {
                askedMoves.add(played.move());
            }
        });
    }

    private void claim(Claim claim) {
        if (claim instanceof Claim.All all) {
            all.parts().forEach(this::claim);
        } else if (claim instanceof Claim.Any any) {
            any.parts().forEach(this::claim);
        } else if (claim instanceof Claim.Not not) {
            claim(not.part());
        } else if (claim instanceof Claim.Compared compared) {
            term(compared.left());
            term(compared.right());
        } else if (claim instanceof Claim.Holds holds) {
            term(holds.term());
        }
    }

    private void term(Term term) {
        if (term instanceof Term.Asked asked) {
            switch (asked.question()) {
                case "level", "change", "stage" -> read.add(text(asked, 0));
                case "assumed" -> assumptions.add(text(asked, 0));
                case "played", "playedThisTurn" -> askedMoves.add(text(asked, 1));
                default -> {
                    // What else can be asked names nothing that could go unused.
                }
            }
        }
    }

    private void said(Said said) {
        if (said instanceof Said.Level level) {
            changed.add(level.indicator());
            assumptions.add(level.assumption());
        } else if (said instanceof Said.Stage stage) {
            changed.add(stage.indicator());
        }
    }

    private static String text(Term.Asked asked, int name) {
        return ((Term.Text) asked.names().get(name)).text();
    }
}
