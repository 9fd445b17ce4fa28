package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7           | line 7
            7 8 9       | lines 7 to 9
            3 7 8 9     | lines 3, 7 to 9
            1000 1001   | lines 1000 to 1001
            3 5         | lines 3, 5
            """)
    void saysNumbersInARowByTheirEnds(String numbers, String words) {
        assertThat(Lines.words(Stream.of(numbers.split(" ")).map(Long::valueOf).toList()))
                .isEqualTo(words);
        assertThat(Lines.words(List.of())).isEmpty();
    }
}
