package faultline.exchange.archive;

import faultline.journal.Mark;
import faultline.progress.Progress;
import java.util.List;

/**
 * The events of several exercises, one after the other, counted as one piece of work.
 *
 * @param all the exercises in their order
 * @param events of all of them
 */
record Counted(Progress progress, List<Mark> all, int events) {

    static Counted of(Progress progress, List<Mark> all) {
        return new Counted(progress, all, sum(all));
    }

    /** Is told of the events of one of the exercises, from its first. */
    Progress from(Mark one) {
        int before = sum(all.subList(0, all.indexOf(one)));
        return (done, own) -> at(before + done);
    }

    /** Is told how many of all there were, by whoever does not know how many there are. */
    Progress whole() {
        return (done, unknown) -> at(done);
    }

    private void at(int done) {
        progress.at(Math.min(done, events), events);
    }

    /** A manifest can say anything. */
    private static int sum(List<Mark> marks) {
        long sum = 0;
        for (var mark : marks) {
            sum += Math.max(0, Math.min(mark.number(), ArchivedExercise.EVENT_BYTES));
        }
        return (int) Math.min(sum, Integer.MAX_VALUE / 2);
    }
}
