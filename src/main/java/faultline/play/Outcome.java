package faultline.play;

import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import java.util.function.Function;

/** What came of something that a person wanted: a value, or why nothing was done. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /**
     * @param problems what an author must mend, where that is why; otherwise none
     */
    record Refused<T>(Refusal refusal, List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = problems.stream().sorted().toList();
        }

        /** The same refusal in the place of another value. */
        public <R> Outcome<R> instead() {
            return new Refused<>(refusal, problems);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal, List.of());
    }

    static <T> Outcome<T> refused(Code code, String reason, String next) {
        return refused(Refusal.of(code, reason, next));
    }

    /** Goes on with the value, or passes the refusal on. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return ((Refused<T>) this).instead();
    }
}
