package faultline.exercise.inject;

import faultline.exercise.Decider;
import faultline.play.Play;
import faultline.view.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Does what nothing in the heart may do, so that the test of the architecture can show that it would notice. */
public final class Trespasser {
    public static final ArrayList<String> SEEN = new ArrayList<>();
    static int count;

    @Autowired
    private @Nullable Play play;

    /** Asks for the time. */
    Instant now() {
        return Instant.now();
    }

    /** Asks for chance without calling it by name. */
    Supplier<UUID> chance() {
        return UUID::randomUUID;
    }

    /** Prints past the screen. */
    void print(String text) {
        System.out.println(text);
    }

    /** Decides and looks in the place of whoever plays. */
    List<Class<?>> usurped() {
        return List.of(Decider.class, Views.class);
    }

    /** Wakes whoever may be at the database. */
    void wake(Thread other) {
        other.interrupt();
    }
}
