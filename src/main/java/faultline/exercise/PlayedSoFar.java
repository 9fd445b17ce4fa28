package faultline.exercise;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Move;
import faultline.exercise.turn.Occurrences;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has happened in an exercise so far, for the conditions of injects. */
public record PlayedSoFar(Scenario scenario, Exercise exercise) implements Occurrences {

    @Override
    public boolean made(Condition.Made made) {
        return Stream.concat(exercise.situation().history().stream(), exercise.turn().movesAccepted().stream())
                .anyMatch(move -> is(move, made));
    }

    @Override
    public boolean released(String inject) {
        return exercise.msel().isReleased(inject);
    }

    /** Recorded as not seen, or not recorded when the turn of its deadline was over. */
    @Override
    public boolean missing(String inject) {
        var seen = exercise.msel().course(inject).expected();
        return seen.isPresent() ? !seen.get() : overdue(inject);
    }

    private boolean overdue(String inject) {
        var last = Optional.ofNullable(scenario.injects().get(inject))
                .filter(Inject::expects)
                .flatMap(this::lastTurn);
        return last.isPresent() && exercise.turn().number() > last.get();
    }

    /** The last turn in which what is expected after the inject is in time; empty if it is not out, or has no limit. */
    public Optional<Integer> lastTurn(Inject inject) {
        return inject.deadline().isEmpty()
                ? Optional.empty()
                : exercise.msel()
                        .lastReleased(inject.id())
                        .map(released -> released + inject.deadline().getAsInt());
    }

    private boolean is(Move move, Condition.Made made) {
        return made.by().map(move.actor()::equals).orElse(true)
                && made.move().map(move.type()::equals).orElse(true)
                && made.tag().map(tag -> tagged(move, tag)).orElse(true)
                && (made.says().isEmpty() || made.says().stream().anyMatch(word -> says(move, word)))
                && (made.within().isEmpty()
                        || move.turn()
                                >= exercise.turn().number() - made.within().getAsInt());
    }

    private boolean tagged(Move move, String tag) {
        return Optional.ofNullable(scenario.moves().get(move.type()))
                .filter(type -> type.tags().contains(tag))
                .isPresent();
    }

    /** As a word or words by themselves, whatever the case: "war" is not said by "warning". */
    private static boolean says(Move move, String word) {
        var words = move.words();
        return Pattern.compile(
                        "(?<!\\w)" + Pattern.quote(word) + "(?!\\w)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(String.join("\n", move.text(), words.intent(), words.rationale(), words.expectedEffect()))
                .find();
    }
}
