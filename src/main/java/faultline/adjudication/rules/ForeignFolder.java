package faultline.adjudication.rules;

import faultline.adjudication.rules.RuleTexts.Read;
import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with rules from outside of the product: one rule set, or a folder for each of several. */
record ForeignFolder(Path folder) {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_RULES = 2_000;

    Read read() {
        try {
            var real = folder.toRealPath();
            if (!Files.isDirectory(real) || real.getParent() == null) {
                return refused("This is no folder with rules. Name the folder in which the rule files stand.");
            }
            var read = isOneSet()
                    ? new RulesFolder(real.getParent(), MOST_BYTES).read(List.of(String.valueOf(real.getFileName())))
                    : new RulesFolder(real, MOST_BYTES).readAll();
            return read instanceof Read.Complete complete ? someAndBounded(complete) : read;
        } catch (IOException e) {
            return refused("There is no such folder, or it cannot be read.");
        }
    }

    /** Whether rule files stand directly in it. */
    boolean isOneSet() {
        try (var inside = Files.list(folder)) {
            return inside.anyMatch(path -> path.toString().endsWith(RulesFolder.RULE_FILE) && !Files.isDirectory(path));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Rules that do not come from a folder, if they are no more than a folder of them may be. */
    static Read bounded(RuleTexts texts) {
        for (var set : texts.sets().entrySet()) {
            for (var file : set.getValue().entrySet()) {
                if (file.getValue().length() > RuleFile.MOST_BYTES) {
                    var place = "rules/" + Characters.shown(set.getKey() + "/" + file.getKey());
                    return new Read.Refused(List.of(new Problem(place, 0, 0, RuleFile.TOO_LONG)));
                }
            }
        }
        return counted(new Read.Complete(texts));
    }

    private static Read someAndBounded(Read.Complete read) {
        return read.texts().sets().isEmpty()
                ? refused("There are no rules in this folder. They stand in files whose names end in .drl.")
                : counted(read);
    }

    /** Counts before anything is parsed, since what is a stranger's should be refused at once. */
    private static Read counted(Read.Complete read) {
        int rules = read.texts().rules();
        return rules <= MOST_RULES
                ? read
                : refused("Rules from outside are at most " + MOST_RULES + ", and these are " + rules + ".");
    }

    private static Read refused(String message) {
        return new Read.Refused(List.of(new Problem("rules", 0, 0, message)));
    }
}
