package faultline.report.room;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A headline that the white cell may edit and release, or not.
 *
 * @param turn what it is news of
 * @param number from 1, among those of the turn
 * @param from what it was drafted from: rulings, moves and injects, by their ids
 */
public record Headline(int turn, int number, String text, List<String> from) {
    /** How news reaches the players: by it, what was released as news is not made news of again. */
    static final String METHOD = "News";

    public Headline {
        from = List.copyOf(from);
    }

    /** The id that it has on the master scenario events list: "news-turn-3-1". */
    public String id() {
        return "news-turn-" + turn + "-" + number;
    }

    /**
     * The inject that it is as long as nobody has approved it: nobody but the white cell sees it, and nothing releases it.
     *
     * @param release when it comes, once it is approved
     */
    public Inject draft(Release release) {
        return new Inject(
                id(),
                InjectKind.OTHER,
                InjectStatus.DRAFT,
                new Columns(
                        text,
                        "A headline on turn " + turn,
                        "",
                        "The press",
                        METHOD,
                        "",
                        "",
                        "",
                        "Drafted from " + String.join(", ", from) + "."),
                Map.of(),
                List.of(),
                release,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
