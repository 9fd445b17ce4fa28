package faultline.report.aar;

import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.view.LogView;
import faultline.view.Views;
import java.util.List;
import java.util.Set;

/** Reports on the small game, or on what a test has made of it. */
final class SmallReport {
    private static final Seat WHITE = new Seat.White();

    private SmallReport() {}

    static AfterActionReport on(List<Event> events) {
        return on(SmallWorld.scenario(), events);
    }

    static AfterActionReport on(Scenario scenario, List<Event> events) {
        return of(scenario, SmallWorld.recorded(events.toArray(Event[]::new)));
    }

    static AfterActionReport of(Scenario scenario, List<Recorded> events) {
        return Reports.afterAction(Views.of(scenario, events, WHITE), LogView.of(scenario, events, WHITE), "1.2.3");
    }

    /** What the document says, without any section left out. */
    static Told told(AfterActionReport report) {
        return new Told(AarDocument.of(report, Set.of()));
    }
}
