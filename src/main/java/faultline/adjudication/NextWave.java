package faultline.adjudication;

import faultline.exercise.definition.Secrecy;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides which of a wave's reactions and releases happen, and makes of them what happens next. The same reaction by the
 * same actor to the same target happens once a turn, with all causes of its own wave; means and limits are kept by the
 * declared rank of the moves, then by name, so that the order of rulings does not matter.
 */
final class NextWave {
    private final TurnSoFar turn;
    private final Set<String> amended;
    private final WaveInput open;
    private final boolean beyondDepth;
    private final Map<Reaction, String> happened = new HashMap<>();
    private int byRule;
    private final List<Move> made = new ArrayList<>();
    private final List<String> released = new ArrayList<>();
    private final Map<Conclusion, Verdict> verdicts = new HashMap<>();

    private NextWave(TurnSoFar turn, Set<String> amended, WaveInput open, boolean beyondDepth) {
        this.turn = turn;
        this.amended = amended;
        this.open = open;
        this.beyondDepth = beyondDepth;
        turn.moves().forEach(this::happened);
        open.moves().forEach(this::happened);
    }

    /** People may make the same move more than once; which of these is named must not hang on who was first. */
    private void happened(Move move) {
        happened.merge(
                new Reaction(move.actor(), move.type(), move.target()),
                move.id(),
                (one, other) -> one.compareTo(other) < 0 ? one : other);
        byRule += move.byRule() ? 1 : 0;
    }

    /**
     * @param rulings the wave's rulings with the outcome of each reaction decided
     * @param next what they bring about
     */
    record Decided(List<Ruling> rulings, WaveInput next) {
        Decided {
            rulings = List.copyOf(rulings);
        }
    }

    /** Why something that a rule concluded does not come about. */
    private record Verdict(Outcome outcome, String note) {}

    /**
     * What the turn's beginning brings into its first wave, besides what is there.
     *
     * @param amended ids of rulings by which the white cell has lifted the limit on how often a move may be made
     */
    static Decided openings(TurnSoFar turn, List<Ruling> rulings, Set<String> amended, WaveInput open) {
        return new NextWave(turn, amended, open, false).decide(rulings);
    }

    /** What the open wave brings into the one after it. */
    static Decided reactions(TurnSoFar turn, List<Ruling> rulings, Set<String> amended, WaveInput open) {
        return new NextWave(turn, amended, open, turn.isLastWave()).decide(rulings);
    }

    private Decided decide(List<Ruling> rulings) {
        var reactions = new TreeMap<Reaction, List<Ruling>>(order());
        for (var ruling : rulings) {
            if (ruling.holds() && ruling.conclusion() instanceof Reaction reaction) {
                reactions.computeIfAbsent(reaction, any -> new ArrayList<>()).add(ruling);
            } else if (ruling.holds() && ruling.conclusion() instanceof Advice advice) {
                advise(advice);
            } else if (ruling.holds() && ruling.conclusion() instanceof Release release) {
                release(release);
            }
        }
        reactions.forEach(this::react);
        return new Decided(verdicts.isEmpty() ? rulings : judged(rulings), new WaveInput(made, released));
    }

    private List<Ruling> judged(List<Ruling> rulings) {
        return rulings.stream().map(this::judged).toList();
    }

    private Ruling judged(Ruling ruling) {
        var verdict = verdicts.get(ruling.conclusion());
        return verdict != null && ruling.holds() ? ruling.ending(verdict.outcome(), verdict.note()) : ruling;
    }

    private void advise(Advice advice) {
        var reaction = new Reaction(advice.actor(), advice.type(), advice.target());
        alreadyMade(reaction)
                .or(() -> impossible(reaction, false).map(why -> new Verdict(Outcome.NOT_POSSIBLE, why)))
                .ifPresent(verdict -> verdicts.put(advice, verdict));
    }

    private void react(Reaction reaction, List<Ruling> causes) {
        boolean unlimited = causes.stream().map(Ruling::id).anyMatch(amended::contains);
        var against = alreadyMade(reaction).or(this::cut).or(() -> impossible(reaction, unlimited)
                .map(why -> new Verdict(Outcome.NOT_POSSIBLE, why)));
        if (against.isPresent()) {
            verdicts.put(reaction, against.get());
        } else {
            made.add(move(reaction, causes));
        }
    }

    private void release(Release release) {
        var inject = release.inject();
        if (!turn.scenario().injects().containsKey(inject)) {
            verdicts.put(
                    release, new Verdict(Outcome.NOT_POSSIBLE, "the variant that is played does not have the inject"));
        } else if (turn.released().contains(inject) || open.injects().contains(inject)) {
            verdicts.put(release, new Verdict(Outcome.ALREADY_HAPPENED, "the inject has been released"));
        } else if (!turn.status(inject).ready()) {
            verdicts.put(
                    release,
                    new Verdict(
                            Outcome.NOT_POSSIBLE,
                            "the inject is " + turn.status(inject).word()));
        } else if (cut().isPresent()) {
            verdicts.put(release, cut().get());
        } else if (!released.contains(inject)) {
            released.add(inject);
        }
    }

    private Optional<Verdict> cut() {
        return beyondDepth
                ? Optional.of(new Verdict(
                        Outcome.CUT_BY_DEPTH,
                        "the scenario's depth is " + turn.scenario().depth() + " waves"))
                : Optional.empty();
    }

    private Optional<Verdict> alreadyMade(Reaction reaction) {
        return Optional.ofNullable(happened.get(reaction))
                .map(move -> new Verdict(Outcome.ALREADY_HAPPENED, "it happened this turn as " + move));
    }

    private Optional<String> impossible(Reaction reaction, boolean unlimited) {
        var allowance = turn.allowance(
                Stream.concat(open.moves().stream(), made.stream()).toList());
        var type = turn.scenario().move(reaction.type());
        var refusal = unlimited
                ? allowance.refusalDespiteLimits(reaction.actor(), type, reaction.target())
                : allowance.refusal(reaction.actor(), type, reaction.target());
        return refusal.map(Refusal::reason);
    }

    private Move move(Reaction reaction, List<Ruling> causes) {
        return new Move(
                "A" + turn.turn() + "." + (byRule + made.size() + 1),
                turn.turn(),
                reaction.actor(),
                reaction.type(),
                reaction.target(),
                turn.scenario().move(reaction.type()).secrecy() == Secrecy.COVERT,
                Move.Words.NONE,
                new Move.Origin.ByRule(causes.stream().map(Ruling::id).toList()));
    }

    private Comparator<Reaction> order() {
        return Comparator.comparing(Reaction::actor)
                .thenComparingInt(
                        reaction -> turn.scenario().move(reaction.type()).rank())
                .thenComparing(Reaction::type)
                .thenComparing(Reaction::target);
    }
}
