package faultline.scenario;

import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.StageIndicator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which tracked quantity a condition or an effect is about, and checks that everybody meant has it. */
record QuantityReader(Known known, Viewpoint view, Problems problems) {

    /**
     * A quantity that an author has named.
     *
     * @param indicator what it is of; empty if there is nothing sound to judge the rest by
     */
    record Quantity<I extends Indicator>(KeyOf key, Optional<I> indicator) {}

    Quantity<LevelIndicator> level(Fields fields) {
        return read(fields, "level", LevelIndicator.class);
    }

    Quantity<StageIndicator> stage(Fields fields) {
        return read(fields, "stage", StageIndicator.class);
    }

    private <I extends Indicator> Quantity<I> read(Fields fields, String kind, Class<I> type) {
        var name = fields.word(kind).filter(word -> known.indicators().check(fields.what() + " names", word, problems));
        var indicator = name.flatMap(word -> known.indicator(word.text()));
        var parties = new PartyReader(known.actors(), view, problems).read(fields);
        if (indicator.isPresent() && !type.isInstance(indicator.get())) {
            var right = kind.equals("level") ? "stage" : "level";
            problems.tell(
                    fields.placeOf(kind),
                    "Indicator (" + indicator.get().id() + ") is a " + right + ": write (" + right + ": "
                            + indicator.get().id() + ").");
        } else if (indicator.isPresent() && parties.isPresent()) {
            checkWhose(indicator.get(), parties.get(), fields.placeOf("of"));
        }
        return new Quantity<>(
                new KeyOf(name.map(Word::text).orElse(""), parties.orElse(List.of())),
                indicator.filter(type::isInstance).map(type::cast));
    }

    private void checkWhose(Indicator indicator, List<Party> parties, Place place) {
        var scope = indicator.scope();
        if (parties.size() == scope.actors()) {
            checkStarts(indicator, parties, place);
        } else if (scope == Scope.WORLD) {
            problems.tell(place, "Indicator (" + indicator.id() + ") is of the world: leave out (of).");
        } else {
            problems.tell(
                    place,
                    "Indicator (" + indicator.id() + ") is of "
                            + (scope == Scope.ACTOR
                                    ? "an actor: (of) must say of which one."
                                    : "a pair: (of) must list both actors."));
        }
    }

    /** Whoever makes the move, and whomever it is aimed at: the quantity must be tracked for them. */
    private void checkStarts(Indicator indicator, List<Party> parties, Place place) {
        var named = "Indicator (" + indicator.id() + ")";
        var untracked = owners(parties)
                .filter(owners -> !indicator.starts().containsKey(new Key(indicator.id(), owners)))
                .map(owners -> String.join("+", owners))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var twins = untracked.stream().filter(QuantityReader::isTwin).findFirst();
        if (twins.isPresent()) {
            problems.tell(place, named + " is of a pair, and (of) can mean one actor twice (" + twins.get() + ").");
        } else if (!untracked.isEmpty()) {
            problems.tell(place, named + " has no start for " + Nearest.list(untracked) + ".");
        }
    }

    /** All that the parties may stand for, each as a list of as many actors. */
    private Stream<List<String>> owners(List<Party> parties) {
        Stream<List<String>> owners = Stream.of(List.of());
        for (var party : parties) {
            owners = owners.flatMap(before -> view.who(party).orElse(List.of()).stream()
                    .map(actor ->
                            Stream.concat(before.stream(), Stream.of(actor)).toList()));
        }
        return owners;
    }

    private static boolean isTwin(String owners) {
        var names = owners.split("\\+");
        return names.length == 2 && names[0].equals(names[1]);
    }
}
