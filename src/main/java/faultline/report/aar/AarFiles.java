package faultline.report.aar;

import faultline.progress.Progress;
import faultline.report.FormKind;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import faultline.report.Printout;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The after-action report as files: in the forms that documents have, and as data. */
public final class AarFiles {
    private static final String DATA = "json";

    private AarFiles() {}

    /** How its forms are typed. */
    public static List<String> forms() {
        return Stream.concat(FormKind.words().stream(), Stream.of(DATA)).toList();
    }

    /**
     * The files to be, called after the exercise.
     *
     * @param without what is left out of each by choice
     */
    public static List<OutFile> of(
            AfterActionReport report,
            Set<Part> without,
            Collection<String> forms,
            Function<String, Progress> progress) {
        var name = OutFolder.named(report.exercise() + "-aar");
        var documents = Printout.files(name, AarDocument.of(report, without), Printout.kinds(forms), progress);
        var data = Stream.of(new OutFile(name + "." + DATA, out -> JsonReport.write(report, without, out)));
        return Stream.concat(documents.stream(), forms.contains(DATA) ? data : Stream.of())
                .toList();
    }
}
