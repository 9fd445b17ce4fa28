package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.CheckedRule.WrittenCondition;
import faultline.adjudication.rules.Mention.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

    @Test
    void isReadBackAsItWasWritten() {
        var index = new RuleIndex(
                Map.of("a", "12ab", "b", "34cd"),
                List.of(
                        new CheckedRule(
                                new RuleInfo("a", "A – \"b\"", "x.drl", 7, "One\\n sentence.", "rule\n\tend\r\\"),
                                List.of(
                                        new WrittenCondition(0, 8, "type == \"t\""),
                                        new WrittenCondition(1, 9, "covert")),
                                List.of(
                                        Mention.of(Kind.TARGET, 8, ""),
                                        Mention.of(Kind.LEVEL, 9, "leverage", "actor of t"))),
                        new CheckedRule(new RuleInfo("b", "B", "y.drl", 1, "Two.", "rule"), List.of(), List.of())));

        assertThat(RuleIndex.read(index.write())).isEqualTo(index);
    }
}
