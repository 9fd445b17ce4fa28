package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that an author writes of one scenario, checked and complete. Maps keep the author's order; each is keyed
 * by id.
 *
 * @param id the folder's name
 * @param depth how many waves a turn's cascade may have, 1 to 20
 * @param effectOrder how the effects of one wave are applied
 * @param ruleSets names of the rule folders it uses, possibly none
 * @param arguments how arguments are decided in it
 * @param freeForm the kind of moves in free words; empty if the scenario takes none
 * @param purposes what it is played for; possibly nothing that an evaluator could judge
 * @param variants what can be chosen when an exercise is made; possibly none
 */
public record Scenario(
        String id,
        Overview overview,
        Timetable timetable,
        int depth,
        EffectOrder effectOrder,
        List<String> ruleSets,
        Map<String, Actor> actors,
        Map<String, Indicator> indicators,
        Map<String, Assumption> assumptions,
        Map<String, MoveType> moves,
        Optional<MoveType> freeForm,
        Map<String, Inject> injects,
        ArgumentRules arguments,
        Purposes purposes,
        Map<String, Variant> variants,
        String facilitatorBriefing) {

    public Scenario {
        ruleSets = List.copyOf(ruleSets);
        actors = Ordered.copyOf(actors);
        indicators = Ordered.copyOf(indicators);
        assumptions = Ordered.copyOf(assumptions);
        moves = Ordered.copyOf(moves);
        injects = Ordered.copyOf(injects);
        variants = Ordered.copyOf(variants);
    }

    /** The same scenario with other turns. */
    public Scenario played(Timetable other) {
        return new Scenario(
                id,
                overview,
                other,
                depth,
                effectOrder,
                ruleSets,
                actors,
                indicators,
                assumptions,
                moves,
                freeForm,
                injects,
                arguments,
                purposes,
                variants,
                facilitatorBriefing);
    }

    /** The indicator of that id; the scenario is checked, so an unknown id is an error of ours. */
    public Indicator indicator(String indicator) {
        return known(indicators, indicator, "indicator");
    }

    /** The actor of that id; an unknown id is an error of ours. */
    public Actor actor(String actor) {
        return known(actors, actor, "actor");
    }

    /** The move type of that id, in the catalogue or in free words; an unknown id is an error of ours. */
    public MoveType move(String type) {
        return moveType(type)
                .orElseThrow(() -> new IllegalArgumentException("Scenario (" + id + ") has no move (" + type + ")."));
    }

    /** The move type of that id; empty if there is none. */
    public Optional<MoveType> moveType(String type) {
        return Optional.ofNullable(moves.get(type))
                .or(() -> freeForm.filter(free -> free.id().equals(type)));
    }

    /** Every kind of move that people can make: the catalogue, then the one in free words. */
    public Stream<MoveType> moveTypes() {
        return Stream.concat(moves.values().stream(), freeForm.stream());
    }

    /** The inject of that id; an unknown id is an error of ours. */
    public Inject inject(String inject) {
        return known(injects, inject, "inject");
    }

    /**
     * The scenario as it is played in one of its variants: a scenario again, which knows all variants, too. An unknown
     * variant is an error of ours.
     *
     * @param variant its id; empty for the scenario itself
     */
    public Scenario in(String variant) {
        return variant.isEmpty() ? this : known(variants, variant, "variant").of(this);
    }

    /** The value of an assumption; an unknown id is an error of ours. */
    public double assumed(String assumption) {
        return known(assumptions, assumption, "assumption").value();
    }

    /** Who acts when in a turn whose moves are taken one by one; nobody in any other. */
    public List<List<String>> order(int turn) {
        var kind = timetable.kind(turn);
        if (kind.moves() != TurnKind.Moves.ONE_BY_ONE) {
            return List.of();
        }
        return kind.order().isEmpty()
                ? actors.keySet().stream()
                        .filter(actor ->
                                moveTypes().anyMatch(type -> type.actors().contains(actor)))
                        .map(List::of)
                        .toList()
                : kind.order();
    }

    /** How a person reads an actor's id: its name, or the id itself where it names none. */
    public String nameOf(String actor) {
        return Optional.ofNullable(actors.get(actor)).map(Actor::name).orElse(actor);
    }

    private <T> T known(Map<String, T> all, String key, String kind) {
        var found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Scenario (" + id + ") has no " + kind + " (" + key + ").");
        }
        return found;
    }
}
