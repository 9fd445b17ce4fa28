package faultline.exchange;

import faultline.exercise.Command.SubmitMove;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.Labels;
import faultline.view.MoveChoice;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a row says into the move that would be typed: ids for names, and nothing more than the seat may know. */
record MoveNames(ExerciseView view) {

    Outcome<SubmitMove> move(Entry<MoveColumn> row) {
        return actor(row.get(MoveColumn.ACTOR))
                .then(actor -> type(row, actor).then(type -> target(row.get(MoveColumn.TARGET), type, actor)
                        .then(target -> covert(row.get(MoveColumn.SECRECY))
                                .then(covert -> Outcome.done(new SubmitMove(
                                        actor, type, target, covert, words(row), row.get(MoveColumn.OWN_WORDS)))))));
    }

    private static Words words(Entry<MoveColumn> row) {
        return new Words(
                row.get(MoveColumn.INTENT), row.get(MoveColumn.RATIONALE), row.get(MoveColumn.EXPECTED_EFFECT));
    }

    private Outcome<Optional<String>> actor(String written) {
        if (written.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        var actors = new Naming(view.labels().actors());
        return actors.id(written)
                .map(actor -> Outcome.done(Optional.of(actor)))
                .orElseGet(() -> Outcome.refused(
                        Code.UNKNOWN_NAME, "There is no actor (" + written + ").", actors.hint(written)));
    }

    /** The catalogue's move, or the one in free words where the row has these instead. */
    private Outcome<String> type(Entry<MoveColumn> row, Optional<String> actor) {
        var written = row.get(MoveColumn.MOVE);
        boolean ownWords = !row.get(MoveColumn.OWN_WORDS).isEmpty();
        if (written.isEmpty() || written.equals(MoveType.FREE_FORM)) {
            return ownWords
                    ? Outcome.done(MoveType.FREE_FORM)
                    : Outcome.refused(Code.BAD_VALUE, "The row names no move.", "Fill in (move), or empty the row.");
        }
        return ownWords
                ? Outcome.refused(
                        Code.BAD_VALUE,
                        "The row names a move, and has words of its own for another.",
                        "Leave (" + MoveColumn.OWN_WORDS.title() + ") empty, or (move).")
                : type(written, actor);
    }

    /** What the actor can do comes first: two actors can have moves of one name. */
    private Outcome<String> type(String written, Optional<String> actor) {
        var own = new Naming(offered(actor));
        return own.id(written)
                .or(() -> new Naming(offered(Optional.empty())).id(written))
                .or(() -> new Naming(all()).id(written))
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Code.UNKNOWN_NAME, "There is no move (" + written + ").", own.hint(written)));
    }

    /** Which moves others have is for the white cell alone: no other seat finds it out by trying. */
    private Map<String, String> all() {
        return view.seat() instanceof Seat.White ? names(view.labels().moves()) : Map.of();
    }

    private Map<String, String> offered(Optional<String> actor) {
        return view.choices().stream()
                .filter(choice -> actor.isEmpty() || actor.get().equals(choice.actor()))
                .map(MoveChoice::type)
                .filter(type -> !type.id().equals(MoveType.FREE_FORM))
                .collect(Collectors.toMap(MoveChoice.Offer::id, MoveChoice.Offer::name, (one, same) -> one));
    }

    private static Map<String, String> names(Map<String, Labels.Named> named) {
        var names = new HashMap<String, String>();
        named.forEach((id, name) -> names.put(id, name.name()));
        return names;
    }

    /** A target that has no name here is passed on, and refused as it would be if it were typed. */
    private Outcome<String> target(String written, String type, Optional<String> actor) {
        var targets = view.choices().stream()
                .filter(choice -> choice.type().id().equals(type)
                        && (actor.isEmpty() || actor.get().equals(choice.actor())))
                .map(choice -> targets(choice.type().target()))
                .findFirst()
                .orElse(Map.of());
        if (written.isEmpty() || targets.isEmpty()) {
            return Outcome.done(written);
        }
        var naming = new Naming(targets);
        return naming.id(written)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_TARGET,
                        "Move (" + type + ") cannot be aimed at (" + written + ").",
                        naming.hint(written)));
    }

    private Map<String, String> targets(TargetKind kind) {
        return kind instanceof TargetKind.AChoice choice
                ? choice.options()
                : kind.accepted().stream().collect(Collectors.toMap(actor -> actor, view.labels()::actor));
    }

    private static Outcome<Optional<Boolean>> covert(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "" -> Outcome.done(Optional.empty());
            case "covert", "secret", "yes", "true", "x" -> Outcome.done(Optional.of(true));
            case "public", "open", "no", "false" -> Outcome.done(Optional.of(false));
            default ->
                Outcome.refused(
                        Code.BAD_VALUE,
                        "A move is public or covert, not (" + written + ").",
                        "Write (public) or (covert), or leave it to the move.");
        };
    }
}
