package faultline.report.aar;

import faultline.view.PromiseView;
import java.time.LocalDate;
import java.util.Locale;

/** What came to people and what they dealt with each other, as data: injects, promises, messages and arguments. */
record JsonDealings(AfterActionReport report, Json json) {

    void injects() {
        json.list("injects", report.injects(), this::inject);
    }

    private void inject(InjectReport inject) {
        json.text("id", inject.id())
                .text("name", inject.name())
                .text("synopsis", inject.synopsis())
                .texts("to", inject.to())
                .text("planned", inject.planned())
                .number("plannedTurn", inject.plannedTurn())
                .text("plannedOn", inject.plannedOn().map(LocalDate::toString).orElse(""))
                .text("actual", inject.actual())
                .number("released", inject.released())
                .text("releasedOn", inject.releasedOn().map(LocalDate::toString).orElse(""))
                .text("status", inject.status())
                .list("history", inject.history(), change -> json.number("turn", change.turn())
                        .text("at", change.at().toString())
                        .text("by", change.by())
                        .text("what", change.what())
                        .text("why", change.why()))
                .text("expectedAction", inject.expectedAction())
                .text("seen", inject.seen().replace(' ', '-'))
                .flag("writtenInPlay", inject.written());
    }

    void negotiations() {
        json.list("promises", report.talks().promises(), this::promise);
        json.list("messages", report.talks().messages(), message -> json.text("when", message.turn())
                .text("from", message.from())
                .texts("to", message.to())
                .text("text", message.text()));
        json.list("arguments", report.arguments(), this::argument);
    }

    private void promise(PromiseView promise) {
        json.text("id", promise.id())
                .text("when", promise.turn())
                .text("from", promise.from())
                .text("to", promise.to())
                .text("text", promise.text())
                .text("by", promise.by())
                .flag("announced", promise.announced())
                .text("state", promise.state().name().toLowerCase(Locale.ROOT))
                .text("reason", promise.reason())
                .texts("opinions", promise.opinions());
    }

    private void argument(ArgumentReport argument) {
        json.text("id", argument.id())
                .number("turn", argument.turn())
                .text("claim", argument.claim())
                .text("move", argument.move())
                .text("stands", argument.stands())
                .list("reasons", argument.reasons(), this::entry)
                .list("facts", argument.facts(), this::entry)
                .list("rulings", argument.rulings(), ruled -> json.text("id", ruled.id())
                        .text("says", ruled.says())
                        .text("because", ruled.because()));
    }

    private void entry(AfterActionReport.Entry entry) {
        json.text("label", entry.label()).text("text", entry.text());
    }
}
