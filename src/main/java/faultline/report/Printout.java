package faultline.report;

import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.progress.Progress;
import faultline.report.OutFolder.OutFile;
import faultline.report.document.Document;
import faultline.report.form.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A document as files, one for each form that somebody wants. */
public final class Printout {
    /** What stands for everything that could be named. */
    public static final String ALL = "all";

    private Printout() {}

    /**
     * The files to be, in the order of the forms; each is made as it is written.
     *
     * @param name of each file without its ending, perhaps with folders: "moscow/briefing"
     * @param progress what is told how far a file is, by its path
     */
    public static List<OutFile> files(
            String name, Document document, Collection<FormKind> forms, Function<String, Progress> progress) {
        return forms.stream()
                .map(FormKind::form)
                .map(form -> file(name + "." + form.ending(), document, form, progress))
                .toList();
    }

    private static OutFile file(String path, Document document, Form form, Function<String, Progress> progress) {
        return new OutFile(path, out -> form.write(document, out, progress.apply(path)));
    }

    /** The forms that somebody named, in their own order: "html,pdf", or "all". */
    public static Outcome<List<FormKind>> forms(String typed) {
        return chosen("form", typed, FormKind.words()).then(words -> Outcome.done(kinds(words)));
    }

    /** Those of the words that name forms of documents. */
    public static List<FormKind> kinds(Collection<String> words) {
        return words.stream().flatMap(word -> FormKind.of(word).stream()).toList();
    }

    /**
     * What somebody has chosen of several things, with commas between them, in the order in which these are known.
     *
     * @param kind what they are, in one word: "form"
     */
    public static Outcome<List<String>> chosen(String kind, String typed, List<String> known) {
        var words = Arrays.stream(typed.split(",")).map(String::strip).toList();
        var possible = Stream.concat(known.stream(), Stream.of(ALL)).toList();
        for (var word : words) {
            if (!possible.contains(word)) {
                return Outcome.refused(
                        Code.UNKNOWN_NAME, "There is no " + kind + " (" + word + ").", Nearest.hint(word, possible));
            }
        }
        return Outcome.done(
                words.contains(ALL)
                        ? known
                        : known.stream().filter(words::contains).toList());
    }
}
