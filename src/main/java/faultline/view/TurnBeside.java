package faultline.view;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Move;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One turn in several exercises, with what is the same in all of them, too.
 *
 * @param in which exercises have begun it, by their places, from 0; all that follows is of these, in their order
 * @param ruled whether the rules have answered it in all of them; there are no rulings, and no moves by rule, otherwise
 * @param moves entered or made by rule
 * @param injects ids of those released
 * @param overruled where the white cell overruled the rules
 * @param changes what it did to each indicator that all of them track; of a turn zero nothing, since that is set back
 */
public record TurnBeside(
        int number,
        List<Integer> in,
        boolean ruled,
        List<Beside<Move>> moves,
        List<Beside<String>> injects,
        List<RulingBeside> rulings,
        List<Beside<Overruling>> overruled,
        List<ChangeBeside> changes) {
    public TurnBeside {
        in = List.copyOf(in);
        moves = List.copyOf(moves);
        injects = List.copyOf(injects);
        rulings = List.copyOf(rulings);
        overruled = List.copyOf(overruled);
        changes = List.copyOf(changes);
    }

    /** Whether it has gone the same way in all that have begun it. */
    public boolean isSame() {
        return moves.stream().allMatch(Beside::inAll)
                && injects.stream().allMatch(Beside::inAll)
                && rulings.stream().allMatch(RulingBeside::isSame)
                && overruled.stream().allMatch(Beside::inAll)
                && changes.stream().noneMatch(ChangeBeside::differs);
    }

    /** "Turn 3", or "Turn zero, for practice". */
    public String title() {
        return Timetable.title(number) + (number == 0 ? ", for practice" : "");
    }

    static TurnBeside of(int number, List<ExerciseView> exercises) {
        var in = IntStream.range(0, exercises.size())
                .filter(i -> turn(exercises.get(i), number).isPresent())
                .boxed()
                .toList();
        var views = in.stream().map(exercises::get).toList();
        var turns = views.stream().flatMap(view -> turn(view, number).stream()).toList();
        boolean ruled = turns.stream().allMatch(turn -> turn.adjudication().isPresent());
        return new TurnBeside(
                number,
                in,
                ruled,
                Beside.of(
                        each(turns, turn -> turn.moves().stream()
                                .filter(move -> ruled || !move.byRule())
                                .toList()),
                        (i, move) -> Account.sentence(move, views.get(i).labels())),
                Beside.of(each(turns, TurnView::injects), (i, inject) -> views.get(i)
                        .injectName(inject)),
                ruled ? RulingBeside.of(turns, views) : List.of(),
                Beside.of(each(turns, TurnView::overruled), (i, one) -> words(views.get(i))
                        .both(one)),
                number == 0 ? List.of() : ChangeBeside.of(number, turns, views));
    }

    private static OverrulingWords words(ExerciseView view) {
        return new OverrulingWords(new RulingWords(view.labels()));
    }

    private static Optional<TurnView> turn(ExerciseView view, int number) {
        return view.played().stream().filter(turn -> turn.number() == number).findFirst();
    }

    private static <T> List<List<T>> each(List<TurnView> turns, Function<TurnView, List<T>> part) {
        return turns.stream().map(part).toList();
    }
}
