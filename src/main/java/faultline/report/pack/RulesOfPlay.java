package faultline.report.pack;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Secrecy;
import faultline.report.document.Block;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Numbered;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.MoveChoice;
import faultline.view.MoveChoice.Offer;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How one plays, told as far as it matters for what a seat can do. */
record RulesOfPlay(ExerciseView view) {

    Block block() {
        var rules = new ArrayList<String>();
        rules.add(
                "Talk as much as you like, with whomever you like. Only moves change anything, and only what is handed"
                        + " in before the moves of a turn are closed.");
        rules.add("A move is written on a move form, or entered at the console when the facilitator gives you the"
                + " keyboard. Say whom or what it is aimed at, what it is for, why it should work and what you"
                + " expect of it: the others read nothing of this, the facilitator does.");
        if (some(offer -> offer.secrecy() != Secrecy.PUBLIC)) {
            rules.add("A public move is known to everybody once its turn is over. A covert one is known to you and the"
                    + " facilitator alone, unless it is found out; what it does may be seen all the same.");
        }
        if (some(offer -> !offer.cost().isEmpty())) {
            rules.add("What a move costs is taken from the means of the actor that makes it. What it cannot pay, it"
                    + " cannot do.");
        }
        new Schedule(view)
                .usual()
                .map(kind -> kind.mostMoves())
                .filter(most -> most.isPresent())
                .ifPresent(most -> rules.add("An actor makes at most "
                        + (most.getAsInt() == 1 ? "one move" : most.getAsInt() + " moves") + " in a turn."));
        if (some(offer -> offer.id().equals(MoveType.FREE_FORM))) {
            rules.add("What is on no list can be done as well: say in one sentence what the actor does, in your own"
                    + " words.");
        }
        rules.add("Rules answer the moves, and the facilitator can overrule them with a reason. Ask why whenever you"
                + " want: for each change there is an answer.");
        rules.add("What has to be argued is argued by reasons for and against it. " + methods());
        rules.add(
                "Messages and promises go by slips. A promise is kept on record with what became of it; nobody is made"
                        + " to keep one.");
        if (view.seating().stream().anyMatch(seated -> seated.cell().isEmpty())) {
            rules.add("An actor that no cell plays is moved by rules. You can aim moves at it, and it answers.");
        }
        if (view.playbook().turns().stream().anyMatch(turn -> turn.number() == 0)) {
            rules.add("Turn zero is for practice: all that it does is set back when turn 1 begins.");
        }
        return new Numbered(1, rules.stream().map(Text::of).map(Item::new).toList());
    }

    private boolean some(Predicate<Offer> such) {
        return view.choices().stream().map(MoveChoice::type).anyMatch(such);
    }

    private String methods() {
        var methods = view.playbook().methods();
        return "How it is decided: "
                + methods.stream().map(RulesOfPlay::decided).collect(Collectors.joining("; or "))
                + (methods.size() == 1 ? "." : ". The facilitator says which; the first is usual.");
    }

    private static String decided(ArgumentMethod method) {
        return switch (method) {
            case WEIGHTED ->
                "two dice, one more for each strong reason for it and one less for each against, and 7 or more"
                        + " succeeds";
            case UNBIASED -> "the same with a red and a green die, where a total of 7 fails if the red one is higher";
            case ESTIMATIVE -> "everybody gives odds in secret, and dice decide by their median";
            case UMPIRED -> "the facilitator decides";
            case CONSENSUS -> "everybody agrees";
            case VOTE -> "most votes";
        };
    }
}
