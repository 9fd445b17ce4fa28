package faultline.report;

import faultline.report.form.Form;
import faultline.report.form.HtmlForm;
import faultline.report.form.MarkdownForm;
import faultline.report.form.PdfForm;
import faultline.report.form.WordForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms in which documents can be had, by the words that people type for them. */
public enum FormKind {
    HTML("html", HtmlForm::new),
    PDF("pdf", PdfForm::new),
    MARKDOWN("md", MarkdownForm::new),
    WORD("docx", WordForm::new);

    private final String word;
    private final Supplier<Form> form;

    FormKind(String word, Supplier<Form> form) {
        this.word = word;
        this.form = form;
    }

    /** How it is typed, which is how the names of its files end, too: "html". */
    public String word() {
        return word;
    }

    /** What writes it. */
    public Form form() {
        return form.get();
    }

    public static Optional<FormKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** All words, in the order of the forms. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FormKind::word).toList();
    }
}
