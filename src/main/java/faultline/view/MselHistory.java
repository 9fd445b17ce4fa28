package faultline.view;

import faultline.exercise.event.Event;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.Recorded;
import faultline.view.InjectView.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What has been done about each inject: when, by whom and why.
 *
 * @param injects the name of an inject by its id
 */
record MselHistory(UnaryOperator<String> injects) {

    /** The changes of each inject, by its id, in the order in which they came about. */
    Map<String, List<Change>> of(List<Recorded> standing) {
        var history = new LinkedHashMap<String, List<Change>>();
        int turn = 0;
        List<String> byRule = List.of();
        for (var recorded : standing) {
            var event = recorded.event();
            if (event instanceof Event.TurnBegan began) {
                turn = began.turn();
            } else if (event instanceof Event.AdjudicationProposed proposed) {
                byRule = proposed.adjudication().released().toList();
            } else if (event instanceof Event.AdjudicationRevised revised) {
                byRule = revised.adjudication().released().toList();
            } else if (event instanceof Event.AdjudicationAccepted) {
                for (var inject : byRule) {
                    add(history, inject, change(recorded, turn, "released by rule", ""));
                }
            } else if (event instanceof InjectReleased released) {
                var what = "released " + MselWords.means(released);
                add(history, released.inject(), change(recorded, turn, what, released.reason()));
            } else if (event instanceof MselEvent listed) {
                var what = new MselWords(injects).what(listed);
                add(history, MselWords.id(listed), change(recorded, turn, what, MselWords.why(listed)));
            }
        }
        return history;
    }

    private static void add(Map<String, List<Change>> history, String inject, Change change) {
        history.computeIfAbsent(inject, id -> new ArrayList<>()).add(change);
    }

    private static Change change(Recorded recorded, int turn, String what, String why) {
        var stamp = recorded.stamp();
        var by = stamp.person().isEmpty() ? stamp.seat().toString() : stamp.person();
        return new Change(turn, stamp.at(), by, what, why);
    }
}
