package faultline.adjudication;

import faultline.exercise.event.Intervention;
import faultline.exercise.event.Intervention.Addition;
import faultline.exercise.event.Intervention.Amend;
import faultline.exercise.event.Intervention.Strike;
import faultline.exercise.event.Move;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.RulingKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The white cell's hand in one adjudication: it finds the rulings that are meant as they come up, wave by wave, puts the
 * white cell's own in their place, and keeps both.
 */
final class Interventions {
    private final List<Intervention> asked;
    private final RulingKeys keys = new RulingKeys();
    private final Map<RulingKey, Integer> meant = new HashMap<>();
    /** The ids of the rulings that interventions came to, by the intervention's place. */
    private final Map<Integer, String> found = new HashMap<>();
    /** What the rules said, of those rulings. */
    private final Map<String, Ruling> rules = new HashMap<>();

    private final Set<String> amended = new HashSet<>();

    Interventions(List<Intervention> asked) {
        this.asked = List.copyOf(asked);
        for (int place = 0; place < asked.size(); place++) {
            if (asked.get(place) instanceof Strike strike) {
                meant.put(strike.ruling(), place);
            } else if (asked.get(place) instanceof Amend amend) {
                meant.put(amend.ruling(), place);
            }
        }
    }

    /** Whether everything is left to the rules. */
    boolean isIdle() {
        return asked.isEmpty();
    }

    /** Whether something is to be added that no wave has had yet. */
    boolean wantsAnotherWave() {
        return IntStream.range(0, asked.size())
                .anyMatch(place -> asked.get(place) instanceof Addition && !found.containsKey(place));
    }

    /** The ids of rulings that come about because the white cell amended them: no limit on how often holds for these. */
    Set<String> amended() {
        return amended;
    }

    /** The rules' rulings, in the turn's order, with those that are meant as the white cell wants them. */
    List<Ruling> overrule(List<Ruling> rulings, List<Move> moves) {
        if (isIdle()) {
            return rulings;
        }
        keys.know(moves.stream());
        return rulings.stream().map(this::overrule).toList();
    }

    private Ruling overrule(Ruling ruling) {
        var key = keys.next(ruling);
        var place = meant.get(key);
        if (place == null) {
            return ruling;
        }
        found.put(place, ruling.id());
        rules.put(ruling.id(), ruling);
        if (asked.get(place) instanceof Amend amend) {
            amended.add(ruling.id());
            return ruling.amended(amend.conclusion(), "the rules said: " + said(ruling, key));
        }
        return ruling.ending(Outcome.STRUCK, asked.get(place).reason());
    }

    private static String said(Ruling ruling, RulingKey key) {
        return key.conclusion() + (ruling.holds() ? "" : ", which did not happen");
    }

    /**
     * Takes note of what becomes of the rules' own rulings in a wave that the white cell leaves alone.
     *
     * @param decided the wave's rulings, each with its outcome
     */
    void remember(List<Ruling> decided) {
        decided.forEach(ruling -> rules.computeIfPresent(ruling.id(), (id, asGiven) -> ruling));
    }

    /**
     * What the white cell adds in the open wave.
     *
     * @param before how many rulings the wave has already
     * @param isOver whether the cascade has come to its end, so that this wave takes whatever is left to add
     */
    List<Ruling> additions(TurnSoFar turn, int before, boolean isOver) {
        var added = new ArrayList<Ruling>();
        for (int place = 0; place < asked.size(); place++) {
            if (asked.get(place) instanceof Addition add
                    && !found.containsKey(place)
                    && (isOver || add.wave() == turn.wave())) {
                var ruling = addition(turn, add).named(turn.rulingId(before + added.size() + 1));
                found.put(place, ruling.id());
                added.add(ruling);
            }
        }
        return added;
    }

    private static Ruling addition(TurnSoFar turn, Addition add) {
        var cause = add.answers().orElseGet(() -> new Cause.ByTurn(turn.turn()));
        return Ruling.certain(turn.wave(), cause, new Source.WhiteCell(), add.conclusion(), add.reason());
    }

    /** Each intervention with both versions; without any where the rules did not come to what it is about. */
    List<Overruled> overruled() {
        return IntStream.range(0, asked.size())
                .mapToObj(place -> {
                    var id = Optional.ofNullable(found.get(place));
                    return new Overruled(asked.get(place), id.flatMap(this::asTheRulesGaveIt), id);
                })
                .toList();
    }

    private Optional<Ruling> asTheRulesGaveIt(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
