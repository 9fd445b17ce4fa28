package faultline.adjudication.rules;

import java.util.Collection;

/** Is told when rules are being compiled, since people wait for it: 100 rules take seconds, 5,000 a quarter of a minute. */
public interface CompileWatch {

    /**
     * Compiling begins.
     *
     * @return what is run once, when it is over, however it ends
     */
    Runnable begins(int rules, Collection<String> sets);

    /** Nobody waits. */
    static CompileWatch none() {
        return (rules, sets) -> () -> {};
    }
}
