package faultline;

import faultline.adjudication.rules.CompileWatch;
import faultline.console.shell.ProgressLine;
import java.util.Collection;

/** Tells whoever waits at a terminal that rules are being compiled. */
record CompileProgress(ProgressLine line) implements CompileWatch {

    @Override
    public Runnable begins(int rules, Collection<String> sets) {
        line.of("Compiling " + rules + (rules == 1 ? " rule" : " rules") + " of (" + String.join(", ", sets) + ")")
                .at(0, 0);
        return line::over;
    }
}
