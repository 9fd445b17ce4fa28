package faultline.view;

import faultline.exercise.clock.Timer;
import faultline.exercise.definition.Overview;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one seat may see of an exercise. {@link Views} is the only place that makes one, by allow-list, and
 * board, log, report and completion read nothing else.
 *
 * @param variant which of the scenario's variants is played; empty for the scenario itself
 * @param turns how many turns the scenario has
 * @param date the scenario date of this turn
 * @param timer of this phase, if one was started
 * @param provenance what only the white cell knows of where it all comes from
 * @param room which cells there are, and the people that the seat knows of
 * @param board where the indicators stand that the seat may know
 * @param choices what the seat's actors can do now
 * @param played every turn that began, in order, with what the seat may know of it
 * @param marks what is to be told of the moves in these turns besides what they say
 * @param drafts what the seat's actors have written down and not entered
 * @param underway the effects that later turns bring, as far as the seat may know of them
 * @param injects for the white cell all of the scenario's, for others those they received
 * @param debate what is argued, and what stands for and against arguments
 * @param talks what was written and promised, as far as the seat may know of it
 * @param outcomes what actors have reached so far; for a cell its own actors only
 * @param briefings what the seat may read
 * @param playbook how the exercise is meant to be played, as far as the seat may know
 * @param evaluation what was written of the exercise, as far as the seat may know
 */
public record ExerciseView(
        Seat seat,
        String name,
        String scenario,
        Overview overview,
        Optional<VariantView> variant,
        int turn,
        int turns,
        LocalDate date,
        Phase phase,
        Optional<Timer> timer,
        Optional<Provenance> provenance,
        List<Seated> seating,
        Room room,
        List<BoardRow> board,
        List<MoveChoice> choices,
        List<TurnView> played,
        MoveMarks marks,
        List<DraftView> drafts,
        List<UnderwayView> underway,
        List<InjectView> injects,
        Debate debate,
        Talks talks,
        List<ActorOutcome> outcomes,
        List<Briefing> briefings,
        Playbook playbook,
        EvaluationView evaluation,
        Labels labels,
        String next)
        implements Page {

    /** Turns and outcomes are not copied: whoever looks at a board needs none of them, and they are made when looked at. */
    public ExerciseView {
        seating = List.copyOf(seating);
        board = List.copyOf(board);
        choices = List.copyOf(choices);
        drafts = List.copyOf(drafts);
        underway = List.copyOf(underway);
        injects = List.copyOf(injects);
        briefings = List.copyOf(briefings);
    }

    /**
     * Which seed an exercise began with, and which texts hold in it.
     *
     * @param fork of what it is a fork, if it is one
     * @param undone how many lines of its journal were undone and do not stand
     */
    public record Provenance(
            long seed,
            String scenarioDigest,
            String rulesDigest,
            List<AssumptionView> assumptions,
            Optional<Fork> fork,
            long undone) {
        public Provenance {
            assumptions = List.copyOf(assumptions);
        }
    }

    /** A coefficient as the scenario states it. */
    public record AssumptionView(String id, String name, String value, String unit, String reason) {}

    /** A variant as whoever plays in it knows it; what it changes shows in play. */
    public record VariantView(String id, String name, String description) {}

    /**
     * @param cell who plays the actor; empty if it is automated
     */
    public record Seated(String actor, String name, Optional<String> cell) {}

    /** Markdown to read before play. */
    public record Briefing(String of, String name, String markdown) {}

    @Override
    public String fictional() {
        return overview.fictional();
    }

    /** The turn that is being played, or was last. */
    public Optional<TurnView> thisTurn() {
        return played.isEmpty() ? Optional.empty() : Optional.of(played.get(played.size() - 1));
    }

    /** The moves of this turn in free words that neither a ruling nor an argument answers: for the white cell. */
    public List<Move> unanswered() {
        return thisTurn().stream()
                .flatMap(turn -> turn.unanswered().stream())
                .filter(move -> !debate.settles(move.id()))
                .toList();
    }

    /** The names of all cells. */
    public List<String> cells() {
        return room.cells();
    }

    /** The actors that the seat can make moves for. */
    public List<String> playedActors() {
        return choices.stream().map(MoveChoice::actor).distinct().toList();
    }

    /** What people read for an inject's id: its name, or the id where the seat does not know it. */
    public String injectName(String inject) {
        return injects.stream()
                .filter(known -> known.id().equals(inject))
                .map(InjectView::name)
                .findFirst()
                .orElse(inject);
    }

    /** The turns that are over and count: once turn 1 has begun, what a turn zero did is set back. */
    public List<TurnView> turnsOver() {
        return played.stream().filter(played -> played.over() && counts(played)).toList();
    }

    /** The row of the indicator that is on another board; empty if it is not tracked here, or is of another kind. */
    Optional<BoardRow> row(BoardRow like) {
        return board.stream()
                .filter(row -> row.key().equals(like.key()) && row.isLevel() == like.isLevel())
                .findFirst();
    }

    /** Whether what the turn did has a part in where everything stands. */
    boolean counts(TurnView played) {
        return !played.practice() || turn == 0;
    }
}
