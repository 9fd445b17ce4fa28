package faultline.scenario;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scope;
import java.util.List;

/** Reads an actor with its means and aims, and gives it its briefing. */
record ActorReader(Known known, Briefings briefings, Problems problems) {
    private static final List<String> TAKEN = List.of(PartyReader.OWN, PartyReader.TARGET, Briefings.FACILITATOR);

    Actor read(String id, Fields fields) {
        if (TAKEN.contains(id)) {
            problems.tell(fields.place(), fields.what() + " needs another id: this word has a meaning of its own.");
        }
        var actor = new Actor(
                id,
                fields.line("name"),
                fields.line("kind"),
                fields.linesIfAny("interests").stream().map(Word::text).toList(),
                fields.linesIfAny("red-lines").stream().map(Word::text).toList(),
                means(id, fields),
                aims(id, fields),
                outcome(fields),
                fields.unlessFalse("playable"),
                briefings.of(id));
        if (actor.playable() && !briefings.has(id)) {
            problems.tell(
                    fields.place(),
                    fields.what() + " can be played but has no briefing (" + Briefings.path(id)
                            + "). Write one, or say (playable: false).");
        }
        fields.done("openings");
        return actor;
    }

    private List<String> means(String id, Fields fields) {
        var means = fields.linesIfAny("means");
        for (var word : means) {
            if (known.indicators().check(fields.what() + " has among its means", word, problems)) {
                known.indicator(word.text())
                        .filter(found -> !(found instanceof LevelIndicator)
                                || found.scope() != Scope.ACTOR
                                || !found.starts().containsKey(Key.of(found.id(), id)))
                        .ifPresent(found -> problems.tell(
                                word.place(),
                                fields.what() + " has no level (" + found.id()
                                        + ") of its own: means are levels of an actor, with a start for it."));
            }
        }
        return means.stream().map(Word::text).toList();
    }

    private List<Aim> aims(String id, Fields fields) {
        var aims = new AimReader(known, Viewpoint.ofActor(id), problems);
        var read = fields.itemsIfAny("aims").stream()
                .flatMap(node -> Fields.of("Aim", node.place(), node, problems).stream())
                .map(aims::read)
                .toList();
        if (!read.isEmpty() && read.stream().allMatch(aim -> aim.stake() instanceof Aim.Penalty)) {
            problems.tell(
                    fields.placeOf("aims"),
                    fields.what() + " has no aim with a weight that its penalties could be taken off.");
        }
        return read;
    }

    private Bands outcome(Fields fields) {
        if (fields.find("aims").isEmpty() && !fields.misspelt("aims")) {
            fields.entry("outcome")
                    .ifPresent(entry -> problems.tell(
                            entry.place(), fields.what() + " has no aims, so it cannot have an (outcome)."));
        }
        return new BandsReader(problems).ofPercent(fields, "outcome", Bands.OF_AN_OUTCOME);
    }
}
