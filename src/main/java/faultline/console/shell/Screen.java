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
    private final Window window;
    private final Hints hints;
    private final Pager pager;
    private boolean showsProgress;
    private Form form = Form.TABLE;

    /**
     * @param width in columns, asked again for each text, since windows change
     * @param colour whether styles are sent; without, a text is its letters alone
     */
    public Screen(PrintWriter out, PrintWriter err, IntSupplier width, boolean colour) {
        this(out, err, Window.none(width), colour, Hints.ALL);
    }

    /**
     * @param hints what is left of a hint for who sits there
     */
    Screen(PrintWriter out, PrintWriter err, Window window, boolean colour, Hints hints) {
        this.out = new Printer(out, colour);
        this.err = new Printer(err, false);
        this.window = window;
        this.hints = hints;
        this.pager = new Pager(window);
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
            over();
            out.text(contract.write(value, form));
        }
    }

    /** Whether {@link #progress} shows anything. */
    boolean showsProgress() {
        return window.showsErrors();
    }

    /**
     * Says how far long work has come, on a line of standard error that whatever is written next takes the place of.
     *
     * @param text empty when there is nothing more to say
     */
    synchronized void progress(String text) {
        out.flush();
        if (showsProgress || !text.isEmpty()) {
            err.move(Motion.REWRITE);
            err.text(Styled.plain(text).columnSubSequence(0, width() - 1));
            err.flush();
        }
        showsProgress = !text.isEmpty();
    }

    /** Takes what stands on a terminal off it, with what could be scrolled back to. */
    public void clear() {
        if (window.isTerminal()) {
            out.move(Motion.CLEAR);
            out.flush();
        }
    }

    /** In columns, at least 20. */
    public int width() {
        return Math.max(NARROWEST, window.width());
    }

    /** Writes one line as it is, however long. */
    public synchronized void line(CharSequence text) {
        over();
        var styled = Styled.plain(text);
        if (form != Form.TABLE || pager.wants(styled.columnLength(), this::more)) {
            words().line(styled);
        }
    }

    public void blank() {
        line("");
    }

    /** The answer to a command begins: it is read page by page, or as it comes. */
    void begin(boolean paged) {
        pager.begin(paged);
    }

    private Pager.Choice more() {
        out.text("-- more: space, Enter for a line, G for all, q leaves --");
        out.flush();
        var choice = Pager.Choice.of(window.key());
        out.move(Motion.REWRITE);
        return choice;
    }

    /** Nobody reads on a line behind which something else is written. */
    private void over() {
        if (showsProgress) {
            progress("");
        }
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

    /** Writes a text to standard error: in lines that fit where that is a terminal, else as it is, however long. */
    public synchronized void error(String text) {
        progress("");
        if (window.showsErrors()) {
            Wrapping.lines(text, width()).forEach(err::line);
        } else {
            err.line(text);
        }
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
