package faultline.console.shell;

import java.time.Duration;

/**
 * A stretch of long work, as far as it has come. What it still takes is reckoned from the pace so far, and grows where a
 * part takes longer than those before it.
 *
 * @param what it is, without its numbers: "Verifying turn"
 * @param begun at which nanosecond
 * @param from how many parts were done then
 * @param done how many are done
 * @param all how many there are; 0 if nobody knows
 * @param last at which nanosecond the last of them was done
 */
record Stretch(String what, long begun, int from, int done, int all, long last) {

    static Stretch beginning(String what, int done, int all, long now) {
        return new Stretch(what, now, done, done, all, now);
    }

    Stretch at(int nowDone, int nowAll, long now) {
        return new Stretch(what, begun, from, nowDone, nowAll, nowDone == done ? last : now);
    }

    Duration lasted(long now) {
        return Duration.ofNanos(now - begun);
    }

    /** "Verifying turn 7 of 12 … about 20 s left"; where the pace is not known yet, how long it has taken. */
    String words(long now) {
        var part = all == 0 ? what : what + " " + Math.min(done + 1, all) + " of " + all;
        return done > from && all > 0
                ? part + " … about " + rounded(left(now)) + " left"
                : part + " … " + lasted(now).toSeconds() + " s";
    }

    private double left(long now) {
        double pace = Math.max((last - begun) / (double) (done - from), (now - begun) / (done - from + 1.0));
        return Math.max(0, pace * (all - done) - (now - last))
                / Duration.ofSeconds(1).toNanos();
    }

    /** No more exact than it can be known, and rather too long than too short. */
    private static String rounded(double seconds) {
        long whole = Math.max(1, (long) Math.ceil(seconds));
        if (whole <= 10) {
            return whole + " s";
        }
        return whole <= 60
                ? (whole + 4) / 5 * 5 + " s"
                : whole <= 3600 ? (whole + 59) / 60 + " min" : (whole + 3599) / 3600 + " h";
    }
}
