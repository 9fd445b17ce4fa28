package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.report.aar.TurnReport.ByRuling;
import faultline.report.aar.TurnReport.ChangeLine;
import faultline.report.aar.TurnReport.MoveLine;
import faultline.report.aar.TurnReport.Released;
import faultline.report.aar.TurnReport.RulingLine;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes each turn's part of the report, when it is asked for. */
final class TurnReports {
    private final ExerciseView view;
    private final RulingLines lines;
    private final Set<String> foundOut;

    TurnReports(ExerciseView view) {
        this.view = view;
        this.lines = new RulingLines(view);
        this.foundOut = view.played().stream()
                .flatMap(turn -> turn.adjudication().stream())
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.holds() && ruling.conclusion() instanceof Conclusion.Exposure)
                .map(ruling -> ((Conclusion.Exposure) ruling.conclusion()).move())
                .collect(Collectors.toSet());
    }

    /** "Turn 3: Negotiation". */
    static String title(TurnView turn) {
        return Timetable.title(turn.number())
                + (turn.practice() ? ", for practice" : "")
                + (turn.kind().isEmpty() ? "" : ": " + turn.kind());
    }

    /** Of all moves and rulings in a turn. */
    static List<String> ids(TurnView turn) {
        return Stream.concat(
                        turn.moves().stream().map(Move::id),
                        turn.adjudication().stream()
                                .flatMap(Adjudication::rulings)
                                .map(Ruling::id))
                .toList();
    }

    TurnReport of(TurnView turn) {
        return new OneTurn(turn).report();
    }

    /** One turn, with its rulings by what they do in the report. */
    private final class OneTurn {
        private final TurnView turn;
        private final Map<String, RulingLine> byId = new LinkedHashMap<>();
        private final Map<String, Ruling> rulings = new LinkedHashMap<>();
        private final Map<String, List<String>> ledTo = new HashMap<>();

        OneTurn(TurnView turn) {
            this.turn = turn;
            turn.adjudication().stream().flatMap(Adjudication::rulings).forEach(this::note);
        }

        private void note(Ruling ruling) {
            rulings.put(ruling.id(), ruling);
            byId.put(ruling.id(), lines.of(ruling));
            for (var cause : ruling.causes()) {
                if (cause instanceof Cause.ByMove by) {
                    ledTo.computeIfAbsent(by.move(), id -> new ArrayList<>()).add(ruling.id());
                }
            }
        }

        TurnReport report() {
            var moves = turn.moves().stream().map(this::line).toList();
            var told = moves.stream()
                    .flatMap(move -> move.because().stream())
                    .map(RulingLine::id)
                    .collect(Collectors.toSet());
            return new TurnReport(
                    turn.number(),
                    turn.agenda(),
                    turn.parts(),
                    turn.injects().stream()
                            .map(inject -> new Released(inject, view.injectName(inject)))
                            .toList(),
                    moves,
                    turn.adjudication().stream().flatMap(this::changes).toList(),
                    that(ruling -> ruling.holds() && isEffect(ruling.conclusion())),
                    that(ruling -> ruling.holds() && bringsUp(ruling.conclusion())),
                    that(ruling -> ruling.holds() && isAboutLaterTurns(ruling.conclusion())),
                    that(ruling -> !told.contains(ruling.id()) && !isAdvice(ruling) && !tellsMore(ruling)),
                    that(TurnReports::isAdvice));
        }

        private List<RulingLine> that(Predicate<Ruling> wanted) {
            return rulings.values().stream()
                    .filter(wanted)
                    .flatMap(ruling -> Stream.ofNullable(byId.get(ruling.id())))
                    .toList();
        }

        private MoveLine line(Move move) {
            var because = move.origin() instanceof Move.Origin.ByRule byRule ? byRule.rulings() : List.<String>of();
            return new MoveLine(
                    move.id(),
                    move.actor(),
                    view.labels().sentence(move),
                    view.marks().by(move),
                    move.byRule(),
                    move.covert(),
                    foundOut.contains(move.id()),
                    move.words().intent(),
                    move.words().rationale(),
                    move.words().expectedEffect(),
                    because.stream()
                            .distinct()
                            .flatMap(id -> Stream.ofNullable(byId.get(id)))
                            .toList(),
                    ledTo.getOrDefault(move.id(), List.of()));
        }

        private Stream<ChangeLine> changes(Adjudication adjudication) {
            return TurnChange.of(adjudication, view.board()).stream().map(this::line);
        }

        private ChangeLine line(TurnChange change) {
            return new ChangeLine(
                    change.key().toString(),
                    view.labels().indicator(change.key()),
                    view.labels().value(change.key(), change.before()),
                    view.labels().value(change.key(), change.after()),
                    change.difference() == 0 ? "" : RulingWords.signed(change.difference()),
                    change.rulings().stream()
                            .distinct()
                            .flatMap(id -> Stream.ofNullable(byId.get(id)))
                            .map(line -> new ByRuling(line.id(), line.amount(), line.title()))
                            .toList());
        }
    }

    private static boolean isAdvice(Ruling ruling) {
        return ruling.conclusion() instanceof Conclusion.Advice;
    }

    /** Whether it has a place besides those for reactions. */
    private static boolean tellsMore(Ruling ruling) {
        return ruling.holds()
                && (isEffect(ruling.conclusion())
                        || bringsUp(ruling.conclusion())
                        || isAboutLaterTurns(ruling.conclusion()));
    }

    private static boolean isEffect(Conclusion conclusion) {
        return conclusion instanceof Conclusion.LevelEffect || conclusion instanceof Conclusion.StageEffect;
    }

    private static boolean bringsUp(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Exposure || conclusion instanceof Conclusion.Release;
    }

    private static boolean isAboutLaterTurns(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Lasting || conclusion instanceof Conclusion.Lifted;
    }
}
