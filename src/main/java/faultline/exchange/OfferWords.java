package faultline.exchange;

import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Value;
import faultline.view.Labels;
import faultline.view.MoveChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form says of a move that an actor has. */
record OfferWords(MoveChoice choice) {

    /** Under the columns of a form, those that can be copied into a row in their places. */
    List<String> row(Labels labels) {
        return List.of(
                MoveSheet.COMMENT,
                choice.actor(),
                choice.type().id(),
                String.join(" | ", choice.type().target().accepted()),
                secrecy(),
                line(choice.type().name()),
                cost(labels),
                line(choice.whyNot().orElse("")));
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
