package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsiTest {

    @Test
    void drawsRuledLinesAsTheyAre() {
        assertThat(Ansi.of(Styled.plain("├─ a │ b ┼"))).isEqualTo("├─ a │ b ┼");
    }

    @Test
    void crossesOut() {
        assertThat(Ansi.of(Styled.struck("gone"))).isEqualTo("\u001b[9mgone\u001b[0m");
    }

    @Test
    void keepsStyles() {
        assertThat(Ansi.of(Styled.join(Styled.red("│"), "x"))).isEqualTo("\u001b[31m│\u001b[0mx");
    }
}
