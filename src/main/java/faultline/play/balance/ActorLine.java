package faultline.play.balance;

import java.util.Optional;

/**
 * How busy an actor is while rules move it.
 *
 * @param automated in how many exercises
 * @param acts in how many of these it makes a move
 * @param openings moves that it makes because a turn begins, in all of these
 * @param reactions moves that it makes in answer to something, in all of these
 */
public record ActorLine(String name, long automated, long acts, long openings, long reactions) implements Judged {

    /** In percent of the exercises in which it is automated. */
    public double shareActing() {
        return Judged.percent(acts, automated);
    }

    @Override
    public Optional<String> wrong() {
        if (automated == 0) {
            return Optional.of("never automated: play more exercises");
        }
        return acts == 0 ? Optional.of("never acts") : Optional.empty();
    }
}
