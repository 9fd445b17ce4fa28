package faultline.scenario;

import faultline.exercise.definition.Problem;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers everything that is wrong with a scenario, so that its author is told all of it at once. */
final class Problems {
    private final SortedSet<Problem> all = new TreeSet<>();
    private int met;

    void tell(Place place, String message) {
        tell(new Problem(place.file(), place.line(), place.column(), message));
    }

    void tell(String file, String message) {
        tell(new Problem(file, 0, 0, message));
    }

    /** What an author wrote may hold characters that would drive a terminal; no message passes them on. */
    private void tell(Problem problem) {
        met++;
        all.add(new Problem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.message().replaceAll("\\p{Cntrl}", "\uFFFD")));
    }

    /** Something broken is met of which everything has been said. */
    void meetAgain() {
        met++;
    }

    /** How often something wrong was met so far: who reads a part sees from it whether that part is sound. */
    int count() {
        return met;
    }

    /** All of them, by file, line and column. */
    List<Problem> sorted() {
        return List.copyOf(all);
    }
}
