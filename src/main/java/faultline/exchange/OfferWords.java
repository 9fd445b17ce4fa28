package faultline.exchange;

import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Value;
import faultline.view.Labels;
import faultline.view.MoveChoice;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form says of a move that an actor has. */
record OfferWords(MoveChoice choice) {

    /** Under a column of a form: what can be copied into a row stands in its place. */
    String cell(MoveColumn column, Labels labels) {
        return switch (column) {
            case TURN -> MoveSheet.COMMENT;
            case ACTOR -> choice.actor();
            case MOVE -> choice.type().id();
            case OWN_WORDS -> "";
            case TARGET -> String.join(" | ", choice.type().target().accepted());
            case SECRECY -> secrecy();
            case INTENT -> line(choice.type().name());
            case RATIONALE -> cost(labels);
            case EXPECTED_EFFECT -> line(choice.whyNot().orElse(""));
        };
    }

    /** What stands under a column in {@link #cell}. */
    static String title(MoveColumn column) {
        return switch (column) {
            case TURN -> MoveSheet.COMMENT;
            case ACTOR -> "who";
            case MOVE -> "can do";
            case OWN_WORDS -> "";
            case TARGET -> "at";
            case SECRECY -> "public or covert";
            case INTENT -> "what it is";
            case RATIONALE -> "cost";
            case EXPECTED_EFFECT -> "why not now";
        };
    }

    /** In one line. */
    String sentence(Labels labels) {
        var targets = targets(labels);
        return choice.actor() + ": " + choice.type().id() + ", "
                + line(choice.type().name()) + "; " + secrecy()
                + (cost(labels).isEmpty() ? "" : "; costs " + cost(labels))
                + (targets.isEmpty() ? "" : "; target: " + targets)
                + choice.whyNot().map(why -> "; not now: " + line(why)).orElse("");
    }

    private String secrecy() {
        return switch (choice.type().secrecy()) {
            case PUBLIC -> "public";
            case COVERT -> "covert";
            case EITHER -> "public or covert";
        };
    }

    private String cost(Labels labels) {
        return choice.type().cost().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(means -> Value.plain(means.getValue()) + " "
                        + labels.means(means.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String targets(Labels labels) {
        var kind = choice.type().target();
        return kind.accepted().stream()
                .map(id -> id + " ("
                        + line(
                                kind instanceof TargetKind.AChoice choices
                                        ? choices.options().getOrDefault(id, id)
                                        : labels.actor(id))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    /** A text on one line, as a comment needs it. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
