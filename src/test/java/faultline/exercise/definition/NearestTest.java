package faultline.exercise.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("musk", "russia", "ukraine", "us-administration", "european-allies", "trump-musk-relationship");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            russia                  | russia
            rusia                   | russia
            russai                  | russia
            rusisa                  | russia
            russian                 | russia
            urkaine                 | ukraine
            mus                     | musk
            Musk                    | musk
            us-admin                | us-administration
            administration          | us-administration
            allies                  | european-allies
            europe-allies           | european-allies
            trump-musk-relation     | trump-musk-relationship
            trump-musk-realtionship | trump-musk-relationship
            relationship            | trump-musk-relationship
            china                   |
            zz                      |
            ''                      |
            """)
    void findsTheNameThatWasProbablyMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, NAMES).orElse(null)).isEqualTo(meant);
    }

    @Test
    void takesTheFirstByNameOfThoseThatAreEquallyNear() {
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
    }

    @Test
    void asksWhetherTheNearestWasMeant() {
        assertThat(Nearest.hint("rusia", NAMES)).isEqualTo("Did you mean (russia)?");
    }

    @Test
    void saysWhatThereIsWhereNothingIsNear() {
        assertThat(Nearest.hint("china", List.of("musk", "russia"))).isEqualTo("There is (musk, russia).");
        assertThat(Nearest.hint("china", List.of())).isEqualTo("There is none.");
    }

    @Test
    void cutsALongList() {
        var names =
                IntStream.rangeClosed(1, 15).mapToObj(number -> "n" + number).toList();

        assertThat(Nearest.list(names)).isEqualTo("(n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, and 3 more)");
    }
}
