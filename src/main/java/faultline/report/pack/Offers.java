package faultline.report.pack;

import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Value;
import faultline.view.Labels;
import faultline.view.MoveChoice.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a pack says of moves, with the names that people read. */
record Offers(Labels labels) {
    /** What stands where there is nothing. */
    static final String NONE = "–";

    /** What it can be aimed at: "Red, Blue"; "–" for nothing. */
    String targets(Offer offer) {
        var kind = offer.target();
        if (kind instanceof TargetKind.AChoice choice) {
            return String.join(", ", choice.options().values());
        }
        if (kind instanceof TargetKind.AnActorOrNone) {
            return "any actor, or none";
        }
        return kind instanceof TargetKind.AnActor actor
                ? actor.among().stream().map(labels::actor).collect(Collectors.joining(", "))
                : NONE;
    }

    /** Amounts of means by their names: "1 Money, 2 Influence"; empty for nothing. */
    String amounts(Map<String, Double> means) {
        return means.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Value.plain(one.getValue()) + " " + labels.means(one.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** What it costs, who gets to see it, and how often it can be made. */
    String terms(Offer offer) {
        return offer.cost().isEmpty() ? limits(offer) : amounts(offer.cost()) + "; " + limits(offer);
    }

    /** Who gets to see it, and how often it can be made: "covert; once a turn, 2 times in all". */
    private static String limits(Offer offer) {
        var limits = new ArrayList<>(List.of(secrecy(offer)));
        often(limits, offer.perTurn(), "a turn");
        often(limits, offer.perExercise(), "in all");
        if (!offer.counts()) {
            limits.add("counts as no move");
        }
        return String.join("; ", limits);
    }

    private static void often(List<String> limits, OptionalInt most, String of) {
        if (most.isPresent()) {
            limits.add((most.getAsInt() == 1 ? "once " : most.getAsInt() + " times ") + of);
        }
    }

    private static String secrecy(Offer offer) {
        return offer.secrecy() == Secrecy.EITHER
                ? "public or covert"
                : offer.secrecy() == Secrecy.COVERT ? "covert" : "public";
    }
}
