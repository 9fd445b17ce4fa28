package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One rule file on its way through the guard: first its characters and words, then each rule by itself. */
final class RuleFile {
    static final int MOST_BYTES = 256 * 1024;
    static final String TOO_LONG = "A rule file has at most 256 KiB. Divide it.";

    private final String set;
    private final String file;
    private final SourceText source;
    private final Faults faults;

    RuleFile(String set, String file, String text) {
        this.set = set;
        this.file = file;
        this.source = SourceText.of(text);
        this.faults = new Faults("rules/" + set + "/" + file, text);
    }

    /** Its rules, as far as they can be read. */
    List<CheckedRule> rules() {
        if (source.text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            faults.tellOfFile(TOO_LONG);
            return List.of();
        }
        source.faults().forEach(fault -> faults.tell(fault.offset(), fault.message()));
        var rules = new ArrayList<CheckedRule>();
        for (var slice : new RuleSlicer(source, faults).slices()) {
            new WordCheck(slice, faults).check();
            if (!faults.anyBetween(slice.start(), slice.end())) {
                rules.add(new RuleReader(source, slice, faults).read(set, file));
            }
        }
        return rules;
    }

    List<Problem> problems() {
        return faults.problems();
    }
}
