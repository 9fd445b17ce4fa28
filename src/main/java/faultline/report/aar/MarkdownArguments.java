package faultline.report.aar;

import faultline.report.form.Markdown;
import java.util.List;

/** What was argued, as Markdown. */
final class MarkdownArguments {
    private MarkdownArguments() {}

    static void write(List<ArgumentLine> arguments, Markdown page) {
        if (arguments.isEmpty()) {
            return;
        }
        page.heading(2, "What was argued");
        for (var argument : arguments) {
            page.heading(3, argument.id() + " " + argument.claim());
            page.item(0, "Turn " + argument.turn() + ": " + argument.stands());
            argument.facts().forEach(fact -> page.item(0, fact.label() + ": " + fact.text()));
            argument.reasons().forEach(reason -> page.item(0, reason.label() + ": " + reason.text()));
            argument.rulings().forEach(ruling -> page.item(0, "Led to " + ruling));
            page.end();
        }
    }
}
