package faultline.view;

import faultline.exercise.definition.Timetable;
import faultline.exercise.inject.Msel;
import faultline.exercise.outcome.Contribution;
import faultline.exercise.outcome.Root;
import faultline.view.AimOutcome.Because;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What changes go back to, in words.
 *
 * @param injects the name of an inject by its id
 */
record RootWords(Labels labels, UnaryOperator<String> injects, Msel msel) {
    private static final int MOST = 5;

    /** The largest contributions, the others as one sum, and what was cut off: together all that a level changed by. */
    List<Because> of(List<Contribution> contributions) {
        var named = contributions.stream()
                .filter(one -> !(one.root() instanceof Root.Bounds))
                .toList();
        // One other alone takes no more room than a line that says so.
        int shown = named.size() <= MOST + 1 ? named.size() : MOST;
        var because = new ArrayList<Because>();
        named.subList(0, shown).forEach(one -> because.add(because(one)));
        if (shown < named.size()) {
            var rest = named.subList(shown, named.size());
            because.add(new Because(
                    signed(rest.stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add)),
                    rest.size() + " others together",
                    List.of()));
        }
        contributions.stream()
                .filter(one -> one.root() instanceof Root.Bounds)
                .forEach(one -> because.add(because(one)));
        return because;
    }

    private Because because(Contribution contribution) {
        return new Because(signed(contribution.amount()), of(contribution.root()), ids(List.of(contribution.root())));
    }

    private static String signed(BigDecimal amount) {
        return RulingWords.signed(amount.doubleValue());
    }

    /** "Russia: Invite Musk to dialogue, turn 2 (M2.1)". */
    String of(Root root) {
        if (root instanceof Root.Made made) {
            var move = made.move();
            return labels.sentence(move) + ", " + Timetable.words(move.turn()) + " (" + move.id()
                    + (move.byRule() ? ", an opening)" : ")");
        }
        if (root instanceof Root.Injected injected) {
            var turn = msel.released().get(injected.inject());
            return "inject " + injects.apply(injected.inject()) + (turn == null ? "" : ", " + Timetable.words(turn));
        }
        if (root instanceof Root.WhiteCell cell) {
            return "the white cell, " + Timetable.words(cell.turn()) + " (" + cell.ruling() + ")";
        }
        if (root instanceof Root.Argued argued) {
            return "argument " + argued.argument();
        }
        return root instanceof Root.World ? "the world by itself" : "cut off at the bounds of the scale";
    }

    /** Of the moves, rulings, arguments and injects among these. */
    static List<String> ids(Iterable<Root> roots) {
        var ids = new ArrayList<String>();
        roots.forEach(root -> id(root).ifPresent(ids::add));
        return ids;
    }

    private static Optional<String> id(Root root) {
        if (root instanceof Root.Made made) {
            return Optional.of(made.move().id());
        }
        if (root instanceof Root.Injected injected) {
            return Optional.of(injected.inject());
        }
        if (root instanceof Root.WhiteCell cell) {
            return Optional.of(cell.ruling());
        }
        return root instanceof Root.Argued argued ? Optional.of(argued.argument()) : Optional.empty();
    }

    /** Several as one: "…; …". */
    String of(Iterable<Root> roots) {
        var words = new ArrayList<String>();
        roots.forEach(root -> words.add(of(root)));
        return words.stream().collect(Collectors.joining("; "));
    }
}
