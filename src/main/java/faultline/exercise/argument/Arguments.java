package faultline.exercise.argument;

import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentDropped;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.ArgumentEvent.ArgumentRevealed;
import faultline.exercise.event.ArgumentEvent.ArgumentTriggered;
import faultline.exercise.event.ArgumentEvent.ConditionLifted;
import faultline.exercise.event.ArgumentEvent.ConditionPlaced;
import faultline.exercise.event.ArgumentEvent.EstimateGiven;
import faultline.exercise.event.ArgumentEvent.EstimatesShown;
import faultline.exercise.event.ArgumentEvent.PointMade;
import faultline.exercise.event.ArgumentEvent.PointWeighed;
import faultline.exercise.event.ArgumentEvent.VoteCast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is argued for and against, and what came of it.
 *
 * @param all every argument by its id, in the order in which they were opened
 * @param unanswered ids of those that are decided and not adjudicated yet, in the order of their verdicts
 * @param placed the standing conditions that came about in play, by id
 * @param lifted ids of the scenario's own that do not stand any more
 */
public record Arguments(
        Map<String, Argument> all, List<String> unanswered, Map<String, Placed> placed, List<String> lifted) {

    public Arguments {
        all = Ordered.copyOf(all);
        unanswered = List.copyOf(unanswered);
        placed = Ordered.copyOf(placed);
        lifted = List.copyOf(lifted);
    }

    /**
     * A condition that came about in play.
     *
     * @param argument that brought it about; empty if none did
     */
    public record Placed(StandingCondition condition, String argument) {}

    public static final Arguments NONE = new Arguments(Map.of(), List.of(), Map.of(), List.of());

    public Optional<Argument> argument(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The id that the next argument of that turn gets. */
    public String nextId(int turn) {
        return "G" + turn + "."
                + (1
                        + all.values().stream()
                                .filter(one -> one.claim().turn() == turn)
                                .count());
    }

    /** Those that can and must be decided. */
    public List<Argument> undecided() {
        return all.values().stream()
                .filter(argument -> argument.isOpen() && !argument.waits())
                .toList();
    }

    /** What has been decided since the rules were last asked. */
    public List<Argument> toAnswer() {
        return unanswered.stream().map(all::get).toList();
    }

    /** Whether an argument about a move of that type has succeeded. */
    public boolean won(String type) {
        return all.values().stream()
                .anyMatch(argument -> argument.claim().type().equals(type) && argument.succeeded());
    }

    /**
     * Moves that were argued about and do not do what they do: the argument failed, or was a step of a big project that
     * was not the last one.
     */
    public Set<String> ineffective() {
        return all.values().stream()
                .filter(argument ->
                        !argument.claim().move().isEmpty() && argument.verdict().isPresent())
                .filter(argument -> !argument.succeeded() || !completes(argument))
                .map(argument -> argument.claim().move())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing more is needed: it is no step of a big project, or it was the last one. */
    private boolean completes(Argument argument) {
        return argument.claim()
                .project()
                .filter(project -> successes(project.id(), argument) < project.needs())
                .isEmpty();
    }

    /** How many steps of a big project have succeeded. */
    public int successes(String project) {
        return (int) steps(project).filter(Argument::succeeded).count();
    }

    /** How many of them had when that one was opened, and it. */
    private int successes(String project, Argument upTo) {
        return (int) steps(project)
                        .takeWhile(argument -> !argument.equals(upTo))
                        .filter(Argument::succeeded)
                        .count()
                + 1;
    }

    private Stream<Argument> steps(String project) {
        return all.values().stream().filter(argument -> argument.claim()
                .project()
                .filter(step -> step.id().equals(project))
                .isPresent());
    }

    /** The conditions and bonuses that stand now: the scenario's, then those from play. */
    public List<StandingCondition> standing(ArgumentRules rules) {
        return Stream.concat(
                        rules.standing().values().stream().filter(condition -> !lifted.contains(condition.id())),
                        placed.values().stream().map(Placed::condition))
                .toList();
    }

    /** Those of them that count in an argument. */
    public List<StandingCondition> standing(ArgumentRules rules, Argument argument) {
        var claim = argument.claim();
        return standing(rules).stream()
                .filter(condition -> condition.appliesTo(claim.actor(), claim.tags()))
                .toList();
    }

    /** The rules have answered all that was decided. */
    public Arguments allAnswered() {
        return new Arguments(all, List.of(), placed, lifted);
    }

    /** What is argued after such an event. */
    public Arguments evolve(ArgumentEvent event) {
        if (event instanceof ArgumentOpened opened) {
            return with(Argument.opened(opened.claim()));
        }
        if (event instanceof PointMade made) {
            return with(made.argument(), argument -> argument.with(made.point()));
        }
        if (event instanceof PointWeighed weighed) {
            return with(weighed.argument(), argument -> argument.weighed(weighed.number(), weighed.weight()));
        }
        if (event instanceof EstimateGiven given) {
            return with(given.argument(), argument -> argument.estimated(given.by(), given.percent()));
        }
        if (event instanceof EstimatesShown shown) {
            return with(shown.argument(), Argument::estimatesShown);
        }
        if (event instanceof VoteCast cast) {
            return with(cast.argument(), argument -> argument.voted(cast.by(), cast.inFavour()));
        }
        if (event instanceof ArgumentTriggered triggered) {
            return with(triggered.argument(), Argument::nowTriggered);
        }
        if (event instanceof ArgumentRevealed revealed) {
            return with(revealed.argument(), Argument::nowRevealed);
        }
        if (event instanceof ArgumentDropped dropped) {
            return with(dropped.argument(), argument -> argument.dropped(dropped.reason()));
        }
        if (event instanceof ArgumentDecided decided) {
            return with(decided.argument(), argument -> argument.decided(decided.verdict()))
                    .unanswered(decided.argument());
        }
        return event instanceof ConditionPlaced made
                ? placed(new Placed(made.condition(), made.argument()))
                : without(((ConditionLifted) event).condition());
    }

    private Arguments with(Argument argument) {
        return new Arguments(Ordered.with(all, argument.id(), argument), unanswered, placed, lifted);
    }

    private Arguments with(String id, UnaryOperator<Argument> change) {
        return argument(id)
                .map(change)
                .map(this::with)
                .orElseThrow(() -> new IllegalArgumentException("There is no argument (" + id + ")."));
    }

    private Arguments unanswered(String id) {
        return new Arguments(
                all, Stream.concat(unanswered.stream(), Stream.of(id)).toList(), placed, lifted);
    }

    private Arguments placed(Placed made) {
        return new Arguments(
                all, unanswered, Ordered.with(placed, made.condition().id(), made), lifted);
    }

    private Arguments without(String condition) {
        return placed.containsKey(condition)
                ? new Arguments(all, unanswered, Ordered.without(placed, condition), lifted)
                : new Arguments(
                        all,
                        unanswered,
                        placed,
                        Stream.concat(lifted.stream(), Stream.of(condition)).toList());
    }
}
