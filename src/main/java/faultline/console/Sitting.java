package faultline.console;

import faultline.console.output.Contract;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Person;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.Command;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.play.Caller;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.Guidance;
import faultline.view.Page;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The person at the keyboard: which exercise is open, from which seat, and what comes of asking. */
@Component
final class Sitting {
    private final Play play;
    private final Screen screen;
    private final Person person;

    Sitting(Play play, Screen screen, Person person) {
        this.play = play;
        this.screen = screen;
        this.person = person;
    }

    /** Who acts, from the seat that is taken now. */
    Caller caller() {
        return new Caller(seat(), person.name());
    }

    Seat seat() {
        return play.keyboard().seat();
    }

    /** The open exercise's name, or the refusal that says how to open one. */
    Outcome<String> exercise() {
        return play.openExercise()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.WRONG_PHASE,
                        "No exercise is open.",
                        "`exercise new SCENARIO NAME` begins one, `exercise open NAME` goes on with one."));
    }

    /** The open exercise as this seat sees it. */
    Outcome<ExerciseView> view() {
        return exercise().then(name -> play.view(name, seat()));
    }

    /** What is to be done now in the open exercise. */
    Outcome<Guidance> guidance() {
        return exercise().then(name -> play.guidance(name, seat()));
    }

    /** The open exercise as that cell sees it, or as this seat does if none is named. */
    Outcome<ExerciseView> view(Optional<String> cell) {
        return seat(cell).then(seat -> exercise().then(name -> play.view(name, seat)));
    }

    /** That cell's seat, or this one if none is named. Only who sees everything can look from another seat. */
    Outcome<Seat> seat(Optional<String> cell) {
        var own = seat();
        if (cell.isEmpty() || own.equals(new Seat.Cell(cell.get()))) {
            return Outcome.done(own);
        }
        return own instanceof Seat.White || own instanceof Seat.Evaluator
                ? view().then(view -> view.cells().contains(cell.get())
                        ? Outcome.done(new Seat.Cell(cell.get()))
                        : Refusals.unknown("cell", cell.get(), view.cells()))
                : Outcome.refused(
                        Code.NOT_YOURS,
                        "The seat (" + own + ") looks from no other seat.",
                        "Leave out --seat; `seat white` gives the keyboard back to the facilitator.");
    }

    /** The view for proposals and the prompt; empty where nothing is open or it cannot be read. */
    Optional<ExerciseView> glance() {
        return view() instanceof Outcome.Done<ExerciseView> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** The id of the command that is about to be given. */
    UUID id() {
        return play.ids().next();
    }

    Outcome<Happened> act(Command command) {
        return exercise().then(name -> play.act(caller(), name, id(), command));
    }

    /**
     * What carries commands out in the open exercise.
     *
     * @param rehearsing whether it only says what would come of them
     */
    Outcome<Function<Command, Outcome<Happened>>> acting(boolean rehearsing) {
        return rehearsing
                ? exercise().then(name -> play.rehearse(caller(), name)).then(trial -> Outcome.done(trial::act))
                : Outcome.done(this::act);
    }

    /** Shows what came of it: the value, or the refusal with all that an author must mend. */
    <T> ExitCode answer(Outcome<T> outcome, Consumer<T> show) {
        if (outcome instanceof Outcome.Done<T> done) {
            show.accept(done.value());
            return ExitCode.OK;
        }
        var refused = (Outcome.Refused<T>) outcome;
        refused.problems().forEach(problem -> screen.error(problem.toString()));
        return screen.refuse(refused.refusal());
    }

    /** The same for what is shown by a contract. */
    <T> ExitCode answer(Outcome<T> outcome, Contract<? super T> contract, Consumer<? super T> show) {
        return answer(outcome, value -> screen.show(contract, value, show));
    }

    /** Shows a page that people read. Its last line, in dim letters, says that it is fictional. */
    <P extends Page> ExitCode page(Outcome<P> outcome, Consumer<P> show) {
        return answer(outcome, page -> draw(page, show));
    }

    /** The same for what is shown by a contract; as data, that it is fictional is one of its fields. */
    <P extends Page> ExitCode page(Outcome<P> outcome, Contract<? super P> contract, Consumer<? super P> show) {
        return answer(outcome, contract, page -> draw(page, show));
    }

    private <P extends Page> void draw(P page, Consumer<? super P> show) {
        show.accept(page);
        if (!page.fictional().isEmpty()) {
            screen.paragraph(Styled.dim(page.fictional()));
        }
    }

    ExitCode refuse(Code code, String reason, String next) {
        return screen.refuse(Refusal.of(code, reason, next));
    }
}
