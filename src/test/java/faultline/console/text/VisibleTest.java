package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void showsWhatWouldSteerTheTerminal() {
        assertThat(Visible.of("\u001b[2J \u0007 \u007f \u009b \u202e\r")).isEqualTo("␛[2J ␇ ␡ <U+009B> <U+202E>␍");
        assertThat(Visible.of("\u061c \u200f \u2066 \uffff")).isEqualTo("<U+061C> <U+200F> <U+2066> <U+FFFF>");
    }

    @Test
    void leavesTextAndLineEndsAlone() {
        assertThat(Visible.of("é 日本 😀\nnext\r\nlast\tend")).isEqualTo("é 日本 😀\nnext\nlast end");
    }
}
