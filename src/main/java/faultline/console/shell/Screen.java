package faultline.console.shell;

import faultline.console.output.Contract;
import faultline.console.output.Form;
import faultline.console.text.Entries;
import faultline.console.text.Printer;
import faultline.console.text.Printer.Motion;
import faultline.console.text.Prose;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.console.text.Wrapping;
import faultline.exercise.event.Refusal;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jline.utils.AttributedString;

/** Where commands write: answers to standard output, refusals and failures to standard error. */
public final class Screen {
    private static final int NARROWEST = 20;

    private final Printer out;
    private final Printer err;
    private final IntSupplier width;
    private final boolean attached;
    private final Hints hints;
    private Form form = Form.TABLE;

    /**
     * @param width in columns, asked again for each text, since windows change
     * @param colour whether styles are sent; without, a text is its letters alone
     */
    public Screen(PrintWriter out, PrintWriter err, IntSupplier width, boolean colour) {
        this(out, err, width, colour, false, Hints.ALL);
    }

    /**
     * @param attached whether standard error is a terminal, on which a line can be written over
     * @param hints what is left of a hint for who sits there
     */
    Screen(PrintWriter out, PrintWriter err, IntSupplier width, boolean colour, boolean attached, Hints hints) {
        this.out = new Printer(out, colour);
        this.err = new Printer(err, false);
        this.width = width;
        this.attached = attached;
        this.hints = hints;
    }

    /** What there is before the program has started, and where it cannot start. */
    public static Screen plain() {
        return new Screen(Device.standardOutput(), Device.standardError(), () -> NARROWEST, false);
    }

    /** In what form commands show what they have to show. */
    Form form() {
        return form;
    }

    /** In any form but a table, standard output is for data alone, and words go to standard error. */
    void setForm(Form form) {
        this.form = form;
    }

    /**
     * Shows something in the form that was asked for.
     *
     * @param draw draws it for people
     */
    public <T> void show(Contract<? super T> contract, T value, Consumer<? super T> draw) {
        if (form == Form.TABLE) {
            draw.accept(value);
        } else {
            out.text(contract.write(value, form));
        }
    }

    /** Whether {@link #progress} shows anything. */
    public boolean showsProgress() {
        return attached;
    }

    /**
     * Says how far long work has come, on standard error: at a terminal on one line that the next such text takes the
     * place of, elsewhere not at all.
     *
     * @param text empty when the work is done
     */
    public void progress(String text) {
        if (attached) {
            out.flush();
            err.move(Motion.REWRITE);
            err.text(Styled.plain(text).columnSubSequence(0, width() - 1));
            err.flush();
        }
    }

    /** Takes what stands on a terminal off it, with what could be scrolled back to. */
    public void clear() {
        if (attached) {
            out.move(Motion.CLEAR);
            out.flush();
        }
    }

    /** In columns, at least 20. */
    public int width() {
        return Math.max(NARROWEST, width.getAsInt());
    }

    /** Writes one line as it is, however long. */
    public void line(CharSequence text) {
        words().line(text);
    }

    public void blank() {
        words().line("");
    }

    private Printer words() {
        return form == Form.TABLE ? out : err;
    }

    /** Writes a line that stands over others. */
    public void heading(String text) {
        paragraph(Styled.bold(text));
    }

    /** Writes a text, broken into lines that fit. */
    public void paragraph(CharSequence text) {
        lines(Wrapping.lines(text, width()));
    }

    /** Writes Markdown as far as a terminal can show it. */
    public void markdown(String text) {
        lines(Prose.lines(text, width()));
    }

    /** Writes a table that fits; nothing if it has no rows. */
    public void table(Table table) {
        lines(table.lines(width()));
    }

    /** Writes labels with what they mean. */
    public void entries(Entries entries) {
        lines(entries.lines(width()));
    }

    /** Says what can be done next, if the seat at the keyboard can do any of it. */
    public void next(String hint) {
        var open = hints.open(hint);
        if (!open.isEmpty()) {
            paragraph(Styled.join(Styled.dim("next: "), open));
        }
    }

    /** Says why something was not done, and what to do instead; returns what that ends with. */
    public ExitCode refuse(Refusal refusal) {
        error(refusal.reason());
        var next = hints.open(refusal.next());
        if (!next.isEmpty()) {
            error(next);
        }
        return ExitCode.of(refusal.code());
    }

    /** Writes one line to standard error. */
    public void error(String text) {
        out.flush();
        err.line(text);
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** For what Spring Shell itself writes. */
    PrintWriter writer() {
        return out.letters();
    }

    /** As the line editor is to send a text. It would read a percent sign as the beginning of a pattern. */
    String prompt(AttributedString text) {
        return out.shown(text).replace("%", "%%");
    }

    private void lines(List<AttributedString> lines) {
        lines.forEach(this::line);
    }
}
