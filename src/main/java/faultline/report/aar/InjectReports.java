package faultline.report.aar;

import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.InjectView.Expected;
import faultline.view.InjectView.Row;
import faultline.view.TurnView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The injects, planned against actual. */
record InjectReports(ExerciseView view) {

    List<InjectReport> all() {
        return view.injects().stream().map(this::report).toList();
    }

    private InjectReport report(InjectView inject) {
        return new InjectReport(
                inject.id(),
                inject.name(),
                inject.synopsis(),
                inject.to(),
                inject.plan(),
                inject.row().map(Row::planned).orElse(OptionalInt.empty()),
                inject.row().flatMap(Row::plannedOn),
                inject.actual(),
                inject.released(),
                date(inject.released()),
                inject.row().map(row -> row.status().word()).orElse(""),
                inject.row().map(Row::history).orElse(List.of()),
                inject.expectedAction(),
                inject.row().map(row -> seen(row.expected())).orElse(""),
                inject.row().filter(Row::written).isPresent());
    }

    private Optional<LocalDate> date(OptionalInt turn) {
        return view.played().stream()
                .filter(played -> turn.isPresent() && played.number() == turn.getAsInt())
                .map(TurnView::date)
                .findFirst();
    }

    private static String seen(Expected expected) {
        return switch (expected) {
            case NOTHING -> "";
            case OPEN -> "not recorded";
            case SEEN -> "seen";
            case MISSED -> "missed";
        };
    }
}
