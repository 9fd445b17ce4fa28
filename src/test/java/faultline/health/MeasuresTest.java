package faultline.health;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.health.Finding.Grade;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be planted on a machine that others use: too little room, and too little memory. */
class MeasuresTest {

    @ParameterizedTest
    @CsvSource({"0, FAULT", "49, FAULT", "50, ADVICE", "499, ADVICE", "500, SOUND"})
    void aDiskMustHaveRoom(long megabytes, Grade grade) {
        var findings = new DiskCheckup(Path.of("data"), () -> megabytes << 20).look();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(grade);
            assertThat(finding.says()).isEqualTo("The disk of the data folder has room for " + megabytes + " MB.");
            assertThat(finding.mend().isEmpty()).isEqualTo(grade == Grade.SOUND);
        });
    }

    @ParameterizedTest
    @CsvSource({"255, ADVICE", "256, SOUND"})
    void longExercisesWantMemory(long megabytes, Grade grade) {
        assertThat(new JavaCheckup(megabytes << 20).look())
                .singleElement()
                .extracting(Finding::grade)
                .isEqualTo(grade);
    }
}
