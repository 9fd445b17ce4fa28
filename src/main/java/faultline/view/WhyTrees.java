package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers "why" for an indicator, a move, a ruling or an argument, from what a seat's view holds. */
public final class WhyTrees {
    private final ExerciseView view;
    private final RulingWords words;
    private final Map<String, Move> moves = new LinkedHashMap<>();
    private final Map<String, Ruling> rulings = new LinkedHashMap<>();
    private final Map<String, Overruling> overruled = new LinkedHashMap<>();

    public WhyTrees(ExerciseView view) {
        this.view = view;
        this.words = new RulingWords(view.labels());
        for (var turn : view.played()) {
            turn.moves().forEach(move -> moves.put(move.id(), move));
            turn.adjudication().stream()
                    .flatMap(Adjudication::rulings)
                    .forEach(ruling -> rulings.put(ruling.id(), ruling));
            turn.overruled().forEach(one -> overruled.put(one.id(), one));
        }
    }

    /** Everything that can be asked about: indicators, moves, rulings and arguments. */
    public List<String> subjects() {
        var keys = view.board().stream().map(row -> row.key().toString());
        var arguments = view.debate().arguments().stream().map(ArgumentView::id);
        return Stream.of(keys, moves.keySet().stream(), rulings.keySet().stream(), arguments)
                .flatMap(names -> names)
                .toList();
    }

    /** The explanation of an indicator's key or the id of a move, ruling or argument; empty if there is no such thing. */
    public Optional<Why> of(String subject) {
        var id = subject.toUpperCase(Locale.ROOT);
        if (moves.containsKey(id)) {
            return Optional.of(full(moves.get(id)));
        }
        if (rulings.containsKey(id)) {
            return Optional.of(why(rulings.get(id)));
        }
        var argument = view.debate().argument(id);
        if (argument.isPresent()) {
            return argument.map(this::why);
        }
        var key = Key.parse(subject);
        return view.board().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(this::why);
    }

    private Why why(BoardRow row) {
        var changes = new ArrayList<Why>();
        for (var turn : view.played().stream().filter(view::counts).toList()) {
            for (var wave : waves(turn)) {
                wave.changes().stream()
                        .filter(change -> change.key().equals(row.key()))
                        .map(change -> why(turn, wave, change))
                        .forEach(changes::add);
            }
        }
        var headline = row.name() + ": " + view.labels().value(row.key(), row.now()) + " (at the start "
                + view.labels().value(row.key(), row.start()) + ")";
        var details = new ArrayList<String>();
        details.add(row.definition());
        details.add("start: " + row.startReason());
        if (changes.isEmpty()) {
            details.add(
                    row.now().equals(row.start())
                            ? "nothing has changed it yet"
                            : "what has changed it is the white cell's to know; `log` has the moves that you know of");
        }
        return new Why(
                headline, details.stream().filter(line -> !line.isBlank()).toList(), changes);
    }

    private static List<Wave> waves(TurnView turn) {
        return turn.adjudication().map(Adjudication::waves).orElse(List.of());
    }

    private Why why(TurnView turn, Wave wave, Change change) {
        var headline = turn.title() + ", wave " + wave.number() + ": "
                + view.labels().value(change.key(), change.before()) + " → "
                + view.labels().value(change.key(), change.after()) + (turn.inForce(wave) ? "" : " (proposed)");
        return new Why(
                headline,
                List.of(),
                change.rulings().stream()
                        .map(rulings::get)
                        .flatMap(Stream::ofNullable)
                        .map(this::why)
                        .toList());
    }

    private Why why(Ruling ruling) {
        var outcome = words.outcome(ruling);
        var headline = ruling.id() + " " + words.says(ruling.conclusion()) + (outcome.isEmpty() ? "" : " — " + outcome);
        var details = new ArrayList<String>();
        Optional.ofNullable(overruled.get(ruling.id()))
                .map(new OverrulingWords(words)::sentence)
                .ifPresent(details::add);
        if (!(ruling.source() instanceof Source.WhiteCell)) {
            details.add(RulingWords.source(ruling.source()));
            if (ruling.source() instanceof Source.Rule rule) {
                details.add(rule.sentence());
            }
            details.add("because " + ruling.because());
        }
        if (ruling.roll().isPresent()) {
            details.add("odds: " + words.odds(ruling));
        }
        ruling.facts().stream().map(words::fact).map("found: "::concat).forEach(details::add);
        return new Why(
                headline, details, ruling.causes().stream().map(this::why).toList());
    }

    private Why why(Cause cause) {
        if (cause instanceof Cause.ByMove move) {
            return moves.containsKey(move.move())
                    ? why(moves.get(move.move()))
                    : new Why(move.move(), List.of(), List.of());
        }
        if (cause instanceof Cause.ByArgument argued) {
            return view.debate()
                    .argument(argued.argument())
                    .map(this::why)
                    .orElseGet(() -> new Why("argument " + argued.argument(), List.of(), List.of()));
        }
        if (cause instanceof Cause.ByInject released) {
            return inject(released.inject());
        }
        return new Why(Timetable.words(((Cause.ByTurn) cause).turn()) + " began", List.of(), List.of());
    }

    /** An inject released by hand or by the calendar explains itself; one that a rule released goes on to that rule. */
    private Why inject(String inject) {
        var by = view.played().stream()
                .filter(view::counts)
                .flatMap(turn -> turn.adjudication().stream())
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.holds() && ruling.conclusion().equals(new Conclusion.Release(inject)))
                .map(this::why)
                .toList();
        return new Why("inject released: " + view.injectName(inject), List.of(), by);
    }

    private Why why(ArgumentView argument) {
        var about = moves.get(argument.claim().move());
        return new ArgumentWhy(new ArgumentWords(view.labels()))
                .of(argument, about == null ? List.of() : List.of(why(about)));
    }

    private Why why(Move move) {
        if (move.origin() instanceof Move.Origin.ByRule byRule) {
            return new Why(
                    move.id() + " " + view.labels().sentence(move),
                    List.of(),
                    byRule.rulings().stream()
                            .map(rulings::get)
                            .flatMap(Stream::ofNullable)
                            .map(this::why)
                            .toList());
        }
        return new Why(
                move.id() + " " + view.labels().sentence(move) + " (entered by "
                        + view.marks().by(move) + ")",
                said(move.words()),
                List.of());
    }

    /** A move that is asked about itself also tells what it brought about. */
    private Why full(Move move) {
        var why = why(move);
        var details = new ArrayList<>(why.details());
        rulings.values().stream()
                .filter(ruling -> ruling.causes().contains(new Cause.ByMove(move.id())))
                .map(ruling -> "led to " + ruling.id() + " " + words.says(ruling.conclusion())
                        + (words.outcome(ruling).isEmpty() ? "" : " — " + words.outcome(ruling)))
                .forEach(details::add);
        return new Why(why.headline(), details, why.causes());
    }

    private static List<String> said(Move.Words words) {
        var said = new ArrayList<String>();
        if (!words.intent().isBlank()) {
            said.add("intent: " + words.intent());
        }
        if (!words.rationale().isBlank()) {
            said.add("rationale: " + words.rationale());
        }
        if (!words.expectedEffect().isBlank()) {
            said.add("expected effect: " + words.expectedEffect());
        }
        return said;
    }
}
