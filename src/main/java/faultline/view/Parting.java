package faultline.view;

import java.util.List;

/** Says where two exercises part first. */
record Parting(ExerciseView first, ExerciseView second, List<TurnDifference> turns) {

    String sentence() {
        var start = Comparison.ends(first, second, 0);
        if (!start.isEmpty()) {
            return "They part before the first turn: " + said(start.get(0)) + ".";
        }
        return turns.stream()
                .filter(turn -> !turn.isNone())
                .findFirst()
                .map(this::sentence)
                .orElseGet(this::same);
    }

    private String sentence(TurnDifference turn) {
        if (turn.parts().isEmpty()) {
            return "They part at the end of turn " + turn.turn() + ": "
                    + said(turn.ends().get(0)) + ".";
        }
        var part = turn.parts().get(0);
        return "They part in turn " + turn.turn() + ", in the " + part.kind() + ": "
                + (part.onlyFirst().isEmpty()
                        ? only(second, part.onlySecond())
                        : only(first, part.onlyFirst())
                                + (part.onlySecond().isEmpty() ? "" : "; " + only(second, part.onlySecond())))
                + ".";
    }

    private static String only(ExerciseView view, List<String> what) {
        int more = what.size() - 1;
        return "only (" + view.name() + ") has “" + what.get(0) + "”" + (more == 0 ? "" : " and " + more + " more");
    }

    private String said(TurnDifference.End end) {
        return end.indicator() + " is " + end.first() + " in (" + first.name() + ") and " + end.second() + " in ("
                + second.name() + ")";
    }

    private String same() {
        int both = turns.size();
        if (first.played().size() == second.played().size()) {
            return both == 0 ? "Neither has begun a turn." : "They are the same in every turn.";
        }
        var longer = first.played().size() > both ? first : second;
        return (both == 0 ? "They have no turn in common" : "They are the same in every turn that both have") + "; ("
                + longer.name() + ") has been played on to turn " + longer.turn() + ".";
    }
}
