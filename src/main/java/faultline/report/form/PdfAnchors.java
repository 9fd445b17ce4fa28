package faultline.report.form;

import java.util.HashSet;
import java.util.Set;

/** The anchors that have been written. */
final class PdfAnchors {
    private final Set<String> taken = new HashSet<>();

    /** The anchor, or nothing if something before has it, since a file in which two have one cannot be written. */
    String claim(String anchor) {
        return !anchor.isEmpty() && taken.add(anchor) ? anchor : "";
    }

    Set<String> all() {
        return Set.copyOf(taken);
    }
}
