package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.report.room.Phrases.Phrase;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Drafts headlines on a turn. What they say is taken from what everybody may know, and from nothing else; the white cell's
 * view is asked only for the ids of the rulings behind it.
 */
public final class News {
    private static final int MOST_FIGURES = 4;

    private final ExerciseView room;
    private final ExerciseView white;
    private final Told told;
    private final Phrases phrases;

    private News(ExerciseView room, ExerciseView white, Told told) {
        this.room = room;
        this.white = white;
        this.told = told;
        this.phrases = new Phrases(room.labels());
    }

    /**
     * The drafts in the order of their weight; the same ones each time.
     *
     * @param room an observer's view of the exercise, as it was when the turn was over
     * @param white the white cell's view of the same
     */
    public static List<Headline> drafts(ExerciseView room, ExerciseView white) {
        return Told.of(room).map(told -> new News(room, white, told).drafts()).orElse(List.of());
    }

    private List<Headline> drafts() {
        int turn = told.turn().number();
        var phrases = Stream.of(found(), stages(), moves(), levels(), figures(), injects())
                .flatMap(drafts -> drafts)
                .toList();
        var headlines = new ArrayList<Headline>();
        phrases.forEach(
                phrase -> headlines.add(new Headline(turn, headlines.size() + 1, phrase.words(), phrase.from())));
        return headlines;
    }

    private Stream<Phrase> found() {
        return told.found().stream()
                .map(move -> phrases.found(
                        move,
                        move.turn() == told.turn().number() ? "" : " in " + Timetable.words(move.turn()),
                        rulings(conclusion -> conclusion.equals(new Conclusion.Exposure(move.id())))));
    }

    private Stream<Phrase> moves() {
        return told.moves().stream().map(move -> phrases.moved(move, sources(move)));
    }

    private Stream<Phrase> stages() {
        return Shift.in(room).stream()
                .filter(shift -> !shift.row().isLevel())
                .map(shift -> phrases.staged(shift, rulings(shift)));
    }

    private Stream<Phrase> levels() {
        return Shift.in(room).stream().filter(Shift::crosses).map(shift -> phrases.crossed(shift, rulings(shift)));
    }

    /** Levels that stay in their bands, in one headline. */
    private Stream<Phrase> figures() {
        var small = Shift.in(room).stream()
                .filter(shift -> shift.row().isLevel() && !shift.crosses())
                .limit(MOST_FIGURES)
                .toList();
        return small.isEmpty()
                ? Stream.of()
                : Stream.of(new Phrase(
                        "In figures: "
                                + small.stream()
                                        .map(shift -> shift.name() + " " + shift.now() + " (" + shift.change() + ")")
                                        .collect(Collectors.joining("; ")),
                        small.stream()
                                .flatMap(shift -> rulings(shift).stream())
                                .distinct()
                                .toList()));
    }

    private Stream<Phrase> injects() {
        return told.injects().stream()
                .filter(inject -> !inject.method().equals(Headline.METHOD))
                .map(inject -> new Phrase(inject.name(), sources(inject)));
    }

    private List<String> sources(InjectView inject) {
        var byRule = rulings(conclusion -> conclusion.equals(new Conclusion.Release(inject.id())));
        return byRule.isEmpty() ? List.of("inject " + inject.id()) : byRule;
    }

    /** The rulings that made it; a move that people have entered is its own. */
    private List<String> sources(Move move) {
        var byRule = turn().flatMap(turn -> turn.moves().stream()
                        .filter(known -> known.id().equals(move.id()))
                        .findFirst())
                .filter(known -> known.origin() instanceof Move.Origin.ByRule)
                .map(known -> ((Move.Origin.ByRule) known.origin()).rulings())
                .orElse(List.of());
        return byRule.isEmpty() ? List.of(move.id()) : byRule;
    }

    private List<String> rulings(Shift shift) {
        return adjudication().stream()
                .flatMap(adjudication -> TurnChange.of(adjudication, white.board()).stream())
                .filter(change -> change.key().equals(shift.row().key()))
                .flatMap(change -> change.rulings().stream())
                .distinct()
                .toList();
    }

    private List<String> rulings(Predicate<Conclusion> wanted) {
        return adjudication().stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.holds() && wanted.test(ruling.conclusion()))
                .map(Ruling::id)
                .toList();
    }

    private Optional<Adjudication> adjudication() {
        return turn().flatMap(TurnView::adjudication);
    }

    private Optional<TurnView> turn() {
        return white.played().stream()
                .filter(turn -> turn.number() == told.turn().number())
                .findFirst();
    }
}
