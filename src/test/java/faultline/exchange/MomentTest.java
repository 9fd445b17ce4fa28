package faultline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write a turn or a date in many ways; what could be two of them is none. */
class MomentTest {

    @ParameterizedTest
    @ValueSource(strings = {"3", "turn 3", "Turn 3", "T3", "t 3", " round  3 ", "MOVE 3", "03"})
    void aTurn(String written) {
        assertThat(Moment.read(written)).contains(new Moment.InTurn(3));
    }

    @Test
    void aTurnZero() {
        assertThat(Moment.read("turn zero")).contains(new Moment.InTurn(0));
        assertThat(Moment.read("0")).contains(new Moment.InTurn(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-13",
                "2031-5-13",
                "2031/05/13",
                "13.5.2031",
                "13.05.2031",
                "13 May 2031",
                "13 MAY 2031",
                "13-May-31",
                "13-may-2031",
                "May 13, 2031",
                "13/05/2031",
                "5/13/2031",
                "2031-05-13 09:30",
                "13 May 2031, 9:30 am",
                "2031-05-13 14:05:00 UTC",
                "131430ZMAY31",
                "131430Z MAY 2031"
            })
    void aDate(String written) {
        assertThat(Moment.read(written)).contains(new Moment.OnDate(LocalDate.of(2031, 5, 13)));
    }

    @Test
    void aMonthInFull() {
        assertThat(Moment.read("1 December 2031")).contains(new Moment.OnDate(LocalDate.of(2031, 12, 1)));
        assertThat(Moment.read("December 1, 2031")).contains(new Moment.OnDate(LocalDate.of(2031, 12, 1)));
        assertThat(Moment.read("4/4/2031")).contains(new Moment.OnDate(LocalDate.of(2031, 4, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "by hand", "On call", "as needed", "N/A", "TBD"})
    void byHand(String written) {
        assertThat(Moment.read(written)).contains(new Moment.ByHand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/6/2031", "30 February 2031", "soon", "turn", "1234", "13.13.2031", "09:30", "Day 2"})
    void whatIsNoneOfThemOrCouldBeTwo(String written) {
        assertThat(Moment.read(written)).isEmpty();
    }
}
