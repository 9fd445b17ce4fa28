package faultline.adjudication.lint;

import faultline.adjudication.rules.RuleOutline.Kind;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Secrecy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that can happen in a scenario: a move of the catalogue by one of its actors at one of its targets, an argument
 * decided, an inject, or the beginning of a turn.
 *
 * @param texts what it says of itself, by the names that rules use
 * @param truths what is true or false of it
 * @param turn 0 unless it is the beginning of a turn
 */
record Candidate(Kind kind, Map<String, String> texts, Map<String, Boolean> truths, List<String> tags, int turn) {

    static List<Candidate> all(Scenario scenario) {
        return Stream.of(
                        scenario.moves().values().stream().flatMap(Candidate::moves),
                        arguments(scenario),
                        scenario.injects().keySet().stream().map(Candidate::inject),
                        IntStream.rangeClosed(1, scenario.timetable().turns()).mapToObj(Candidate::beginning))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Candidate> moves(MoveType type) {
        Collection<String> targets =
                type.target().accepted().isEmpty() ? List.of("") : type.target().accepted();
        return type.actors().stream().flatMap(actor -> targets.stream().flatMap(target -> Stream.of(true, false)
                .filter(covert -> type.secrecy() == Secrecy.EITHER || covert == (type.secrecy() == Secrecy.COVERT))
                .flatMap(covert -> Stream.of(true, false)
                        .map(byRule -> new Candidate(
                                Kind.MOVE,
                                Map.of(
                                        "type",
                                        type.id(),
                                        "actor",
                                        actor,
                                        "target",
                                        target,
                                        "category",
                                        type.category()),
                                Map.of("covert", covert, "byRule", byRule),
                                type.tags(),
                                0)))));
    }

    /** About each move of each actor, and about no move at all. */
    private static Stream<Candidate> arguments(Scenario scenario) {
        var aboutMoves = scenario.moves().values().stream()
                .flatMap(type -> type.actors().stream().flatMap(actor -> ends(type.id(), actor)));
        var aboutOthers = Stream.concat(scenario.actors().keySet().stream(), Stream.of(""))
                .flatMap(actor -> ends("", actor));
        return Stream.concat(aboutMoves, aboutOthers);
    }

    /** An argument fails or succeeds, and either can be marked. */
    private static Stream<Candidate> ends(String type, String actor) {
        return Stream.of(true, false).flatMap(succeeded -> Stream.of(true, false)
                .map(marked -> new Candidate(
                        Kind.ARGUMENT,
                        Map.of("type", type, "actor", actor),
                        Map.of(
                                "succeeded",
                                succeeded,
                                "notable",
                                succeeded && marked,
                                "disaster",
                                !succeeded && marked),
                        List.of(),
                        0)));
    }

    private static Candidate inject(String id) {
        return new Candidate(Kind.INJECT, Map.of("inject", id), Map.of(), List.of(), 0);
    }

    private static Candidate beginning(int turn) {
        return new Candidate(Kind.TURN, Map.of(), Map.of(), List.of(), turn);
    }

    /** For messages. */
    String words() {
        return switch (kind) {
            case TURN -> "the beginning of turn " + turn;
            case INJECT -> "inject (" + texts.get("inject") + ")";
            case ARGUMENT -> "an argument about (" + texts.get("type") + ") by (" + texts.get("actor") + ")";
            case MOVE -> "move (" + texts.get("type") + ") by (" + texts.get("actor") + ")";
        };
    }
}
