package faultline.view;

import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be told of moves besides what they say.
 *
 * @param byWhite ids of those that the white cell entered for a cell, as far as the seat may know
 * @param codes the CAMEO codes of those types of move that have one, by the types' ids; for the white cell only
 */
public record MoveMarks(Set<String> byWhite, Map<String, String> codes) {
    /** Whose moves they are is not copied: it is found out when somebody asks. */
    public MoveMarks {
        codes = Map.copyOf(codes);
    }

    static MoveMarks of(Scenario scenario, List<Recorded> standing, Sight sight) {
        return new MoveMarks(
                Later.set(() -> standing.stream()
                        .filter(recorded -> recorded.stamp().seat() instanceof Seat.White)
                        .map(Recorded::event)
                        .filter(Event.MoveSubmitted.class::isInstance)
                        .map(event -> ((Event.MoveSubmitted) event).move())
                        .filter(move -> sight.everything() || sight.plays(move.actor()))
                        .map(Move::id)
                        .collect(Collectors.toSet())),
                sight.everything() ? codes(scenario) : Map.of());
    }

    private static Map<String, String> codes(Scenario scenario) {
        var codes = new HashMap<String, String>();
        scenario.moves().forEach((id, type) -> type.cameo().ifPresent(code -> codes.put(id, code)));
        return codes;
    }

    /** That the white cell entered it: "the white cell for cell moscow". */
    static String ofWhite(Move move) {
        return new MoveMarks(Set.of(move.id()), Map.of()).by(move);
    }

    /** Who made it: "cell moscow", "the white cell for cell moscow", "by rule". */
    public String by(Move move) {
        if (!(move.origin() instanceof Move.Origin.Entered entered)) {
            return "by rule";
        }
        return (byWhite.contains(move.id()) ? "the white cell for " : "") + "cell " + entered.cell();
    }
}
