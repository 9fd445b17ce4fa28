package faultline.exercise.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an evaluator saw of a critical task. That nobody could see it is an answer, too. */
public enum TaskMark {
    DONE("done"),
    PARTLY("partly"),
    NOT_DONE("not done"),
    NOT_OBSERVED("not observed");

    private final String words;

    TaskMark(String words) {
        this.words = words;
    }

    /** What people read for it. */
    public String words() {
        return words;
    }

    /** How it is typed: "not-done". */
    public String id() {
        return words.replace(' ', '-');
    }

    public static Optional<TaskMark> of(String id) {
        return Arrays.stream(values()).filter(mark -> mark.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(TaskMark::id).toList();
    }
}
