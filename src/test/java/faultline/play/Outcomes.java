package faultline.play;

import static org.assertj.core.api.Assertions.assertThat;

/** Says which outcome a test counts on. */
final class Outcomes {
    private Outcomes() {}

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static <T> Outcome.Refused<T> refused(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused<T>) outcome;
    }
}
