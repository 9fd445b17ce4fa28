package faultline.progress;

/** Is told how far long work has come, by whoever does it, as often as it likes. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress UNSEEN = (done, all) -> {};

    /**
     * Some of the work is done. Work that calls this can be stopped here, so it does not while anything of it stands by half.
     *
     * @param done how many parts are done, 0 to all
     * @param all how many parts there are; 0 if nobody knows
     * @throws StoppedException if nobody waits for the work any more
     */
    void at(int done, int all);
}
