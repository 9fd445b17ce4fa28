package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.Move;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Equal moves are answered in the order in which they were entered, so that a later one never comes before an earlier one. */
class EqualFiringsTest {
    private final RuleBase rules = RuleText.compiled(RuleText.releasing("x", "$m : Move(type == \"t\")"));

    @Test
    void theTenthMoveComesBehindTheNinth() {
        var world = new GivenWorld();
        var moves = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Happen.move("M1." + (13 - i), "russia", "t", world))
                .toList();
        var inOrder = IntStream.rangeClosed(1, 12).mapToObj(i -> "M1." + i).toList();

        assertThat(ids(rules, moves)).isEqualTo(inOrder);
        assertThat(ids(rules.indexed(), moves)).isEqualTo(inOrder);
    }

    private static List<String> ids(RuleBase rules, List<? extends Happening> moves) {
        return rules.fire(moves, 100).stream()
                .map(firing -> ((Move) firing.answers().get(0)).id())
                .toList();
    }
}
