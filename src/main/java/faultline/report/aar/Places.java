package faultline.report.aar;

import faultline.report.document.Anchor;

/** The anchors of the report's document. Moves, rulings and arguments have their own ids: "M1.2", "R3.14", "G2.1". */
final class Places {
    private Places() {}

    static String turn(int turn) {
        return "turn-" + turn;
    }

    /** The rulings of a turn that changed something. */
    static String rulings(int turn) {
        return "rulings-" + turn;
    }

    /** What a turn did to an indicator. */
    static String change(int turn, String key) {
        return Anchor.of("change-" + turn + "-" + key);
    }

    static String indicator(String key) {
        return Anchor.of("indicator-" + key);
    }

    static String outcome(String actor) {
        return Anchor.of("outcome-" + actor);
    }

    /**
     * @param number of the aim among its actor's, from 1
     */
    static String aim(String actor, int number) {
        return Anchor.of("aim-" + actor + "-" + number);
    }

    static String inject(String inject) {
        return Anchor.of("inject-" + inject);
    }

    static String override(int number) {
        return "override-" + number;
    }

    static String takenBack(int number) {
        return "taken-back-" + number;
    }

    static String capability(String objective, String capability) {
        return Anchor.of("capability-" + objective + "-" + capability);
    }

    static String observation(String observation) {
        return Anchor.of("observation-" + observation);
    }

    static String decision(String decision) {
        return Anchor.of("decision-" + decision);
    }

    static String action(String action) {
        return Anchor.of("action-" + action);
    }

    static String promise(String promise) {
        return Anchor.of("promise-" + promise);
    }

    static String assumption(String assumption) {
        return Anchor.of("assumption-" + assumption);
    }

    static String log(long line) {
        return "log-" + line;
    }
}
