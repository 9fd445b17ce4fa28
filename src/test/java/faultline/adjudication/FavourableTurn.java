package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For tests: what can follow from one thing in one turn. Every actor is automated; the dice are against whatever the
 * turn's beginning might bring, unless that is what is asked for, and for everything else.
 */
public final class FavourableTurn {
    private static final String TURN = "turn";

    private final Shipped shipped;
    private final List<Reading> starts;

    private FavourableTurn(Shipped shipped, List<Reading> starts) {
        this.shipped = shipped;
        this.starts = starts;
    }

    /** @param given what stands otherwise than at the scenario's start, "level=number" or "stage=state" */
    public static FavourableTurn of(Shipped shipped, List<String> given) {
        var starts = new LinkedHashMap<Key, Value>();
        Game.starts(shipped.scenario()).forEach(reading -> starts.put(reading.key(), reading.value()));
        for (var part : given) {
            var words = part.split("=");
            var key = Key.parse(words[0]);
            assertThat(starts).containsKey(key);
            starts.put(
                    key,
                    starts.get(key) instanceof Value.Level
                            ? new Value.Level(Double.parseDouble(words[1]))
                            : new Value.Stage(words[1]));
        }
        return new FavourableTurn(
                shipped,
                starts.entrySet().stream()
                        .map(start -> new Reading(start.getKey(), start.getValue()))
                        .toList());
    }

    /** @param happens each "actor move [target]", "inject name" or "turn" */
    public Answer after(List<String> happens) {
        var game = new Game(shipped, 1, starts);
        game.ask(new Command.BeginTurn(true));
        for (var what : happens) {
            var words = what.split(" ");
            if (words[0].equals("inject")) {
                assertThat(shipped.scenario().injects()).containsKey(words[1]);
                game.ask(new Command.ReleaseInject(words[1]));
            } else if (!what.equals(TURN)) {
                game.happen(entered(game.exercise(), words));
            }
        }
        boolean openings = happens.contains(TURN);
        Chance chance = key -> key.type().equals(TURN) && !openings ? 100 : 1;
        var adjudication = new Adjudicator(shipped.scenario(), shipped.rules(), chance).adjudicate(game.exercise());
        return new Answer(adjudication, openings);
    }

    private Event entered(Exercise exercise, String[] words) {
        assertThat(shipped.scenario().move(words[1]).actors()).contains(words[0]);
        var target = words.length > 2 ? words[2] : "";
        return new Event.MoveSubmitted(new Move(
                exercise.turn().nextMoveId(),
                exercise.turn().number(),
                words[0],
                words[1],
                target,
                false,
                Words.NONE,
                new Origin.Entered("cell")));
    }

    /** What came of it. */
    public record Answer(Adjudication adjudication, boolean openings) {

        /**
         * Whether something follows, from the turn's beginning only if that is what happened: "level +", "level -", "stage
         * = state", "actor move [target]" for a move by rule, "inject name" for one that a rule releases.
         */
        public boolean brings(String effect) {
            var words = effect.split(" ");
            return switch (words[1]) {
                case "+", "-" -> rulings().anyMatch(ruling -> moves(ruling, words[0], words[1].equals("+")));
                case "=" -> becomes(words[0], words[2]);
                default ->
                    words[0].equals("inject")
                            ? adjudication.released().anyMatch(words[1]::equals)
                            : adjudication.moves().filter(Move::byRule).anyMatch(move -> words(move)
                                    .equals(effect));
            };
        }

        private Stream<Ruling> rulings() {
            return adjudication
                    .rulings()
                    .filter(Ruling::holds)
                    .filter(ruling -> openings || ruling.causes().stream().noneMatch(Cause.ByTurn.class::isInstance));
        }

        private static boolean moves(Ruling ruling, String level, boolean up) {
            return ruling.conclusion() instanceof Conclusion.LevelEffect effect
                    && effect.key().equals(Key.parse(level))
                    && (effect.amount() > 0) == up
                    && effect.amount() != 0;
        }

        private boolean becomes(String stage, String state) {
            return adjudication.waves().stream()
                    .flatMap(wave -> wave.changes().stream())
                    .filter(change -> change.key().equals(Key.parse(stage)))
                    .map(Change::after)
                    .anyMatch(new Value.Stage(state)::equals);
        }

        private static String words(Move move) {
            return (move.actor() + " " + move.type() + " " + move.target()).strip();
        }

        @Override
        public String toString() {
            return adjudication.moves().map(Answer::words).collect(Collectors.joining("\n"))
                    + "\n"
                    + rulings().map(ruling -> ruling.conclusion().toString()).collect(Collectors.joining("\n"));
        }
    }
}
