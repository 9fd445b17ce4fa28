package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far one aim is reached, and what made it so.
 *
 * @param weight how much it counts; 0 for a penalty
 * @param penalty the points that it can cost; 0 for a weighted aim
 * @param floor in percent, where there is a red line
 * @param judged by what, in words
 * @param reached empty where that rests on what the seat may not see
 * @param evidence what it was judged on; none where that is not for the seat
 */
public record AimOutcome(
        String text,
        double weight,
        double penalty,
        OptionalDouble floor,
        String judged,
        Optional<Reached> reached,
        List<Evidence> evidence) {
    public AimOutcome {
        evidence = List.copyOf(evidence);
    }

    /**
     * @param percent 0 to 100
     * @param band what people call it
     * @param cost the points that it takes off the score
     */
    public record Reached(double percent, String band, double cost) {}

    /**
     * One thing that the aim was judged on: an indicator, a move that counts, an inject.
     *
     * @param of its name
     * @param key of the indicator, if it is one
     * @param start where it stood at the start; empty for what happens
     * @param now where it stands, or whether it has happened
     * @param causes what made it so, the largest first; for the white cell alone
     */
    public record Evidence(String of, Optional<Key> key, String start, String now, List<Because> causes) {
        public Evidence {
            causes = List.copyOf(causes);
        }

        /** "28 at the start, 45 now"; "28, as at the start". */
        public String course() {
            if (start.isEmpty()) {
                return now;
            }
            return start.equals(now) ? now + ", as at the start" : start + " at the start, " + now + " now";
        }

        /** "28 → 45". */
        public String brief() {
            return start.isEmpty() || start.equals(now) ? now : start + " → " + now;
        }
    }

    /**
     * @param amount what it did to a level, with its sign; empty for what is no level
     * @param what a move with its number, an inject, the world, or how many others together
     * @param ids of the moves, rulings, arguments and injects among these
     */
    public record Because(String amount, String what, List<String> ids) {
        public Because {
            ids = List.copyOf(ids);
        }
    }

    public boolean isPenalty() {
        return penalty > 0;
    }

    double percent() {
        return reached.map(Reached::percent).orElse(0.0);
    }

    /** Whether a red line was crossed. */
    public boolean crossed() {
        return floor.isPresent() && reached.isPresent() && percent() < floor.getAsDouble();
    }

    /** What it counts: "weight 3", "red line at 20 %", "takes 7.5 of 15 points". */
    public String counts() {
        if (isPenalty()) {
            return reached.map(known -> "takes " + cut(known.cost()) + " of ").orElse("takes up to ")
                    + Value.plain(penalty)
                    + (penalty == 1 ? " point" : " points");
        }
        return "weight " + Value.plain(weight)
                + (floor.isPresent() ? ", red line at " + Value.plain(floor.getAsDouble()) + " %" : "");
    }

    /** How far it is reached: "62.5 % (well on the way)", what it costs, or that the seat may not know. */
    public String words() {
        if (isPenalty() && reached.isPresent()) {
            double cost = reached.get().cost();
            return cost == 0 ? "spared" : "it costs " + cut(cost) + (cost == 1 ? " point" : " points");
        }
        return reached.map(known -> share() + " (" + known.band() + ")").orElse(share());
    }

    /** How far it is reached, with the aim itself: "62.5 % Relations are normal." */
    public String brief() {
        return (isPenalty() ? words() + ": " : share() + " ") + text;
    }

    /** What people call how far it is reached; empty where the seat may not know. */
    public String band() {
        return reached.map(Reached::band).orElse("");
    }

    /** How far it is reached: "62.5 %". */
    public String share() {
        return reached.map(known -> cut(known.percent()) + " %").orElse("not for this seat");
    }

    /** A number to one decimal, never rounded up, so that nobody reads a band into it that was not reached. */
    static String cut(double number) {
        return Value.plain(Math.floor(number * 10) / 10);
    }
}
