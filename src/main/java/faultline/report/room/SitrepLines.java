package faultline.report.room;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import faultline.report.document.Text;
import faultline.view.ArgumentView;
import faultline.view.ArgumentWords;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.PromiseView;
import faultline.view.Talks.MessageView;
import faultline.view.UnderwayView;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a situation report, what matters most first in each of its lists. */
record SitrepLines(ExerciseView view, Told told) {
    private static final int LONGEST = 240;

    /** A text in a line or three, cut where a word ends. */
    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var cut = line.substring(0, LONGEST);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)) + " …";
    }

    List<Text> news() {
        return told.injects().stream().map(SitrepLines::inject).toList();
    }

    private static Text inject(InjectView inject) {
        var text = shortened(inject.text());
        return Text.strong(shortened(inject.name())).plus(text.isEmpty() ? "" : " – " + text);
    }

    List<Text> done() {
        var all = Stream.of(
                        told.found().stream().map(this::found),
                        told.moves().stream().map(this::move),
                        told.argued().stream().map(this::argued))
                .flatMap(lines -> lines)
                .toList();
        return all.isEmpty() ? List.of(Text.quiet("Nothing that is known here.")) : all;
    }

    private Text found(Move move) {
        return Text.strong("Came to light: ")
                .plus(shortened(view.labels().sentence(move)))
                .plus(move.turn() == told.turn().number() ? "" : ", in " + Timetable.words(move.turn()));
    }

    private Text move(Move move) {
        return Text.of(shortened(view.labels().sentence(move)))
                .plus(move.covert() ? Text.quiet(" (covert)") : Text.NONE);
    }

    private Text argued(ArgumentView argument) {
        boolean succeeded = argument.verdict().orElseThrow().succeeded();
        return Text.strong("Argued: ").plus(claim(argument)).plus(succeeded ? ": it succeeded" : ": it failed");
    }

    private String claim(ArgumentView argument) {
        return shortened(new ArgumentWords(view.labels()).claim(argument));
    }

    /** What was written in the turn, for a cell that wrote it or to which it was written. */
    List<Text> messages() {
        var turn = Timetable.words(told.turn().number());
        return view.talks().messages().stream()
                .filter(message ->
                        view.seat() instanceof Seat.Cell && message.turn().equals(turn))
                .map(SitrepLines::message)
                .toList();
    }

    private static Text message(MessageView message) {
        return Text.strong(message.from() + " to " + String.join(", ", message.to()) + ": ")
                .plus(shortened(message.text()));
    }

    List<Text> open() {
        var arguments = view.debate().arguments().stream()
                .filter(ArgumentView::isOpen)
                .map(argument -> Text.strong("To be argued: ").plus(claim(argument)));
        return Stream.of(
                        view.talks().promises().stream().flatMap(SitrepLines::promise),
                        arguments,
                        view.underway().stream().map(SitrepLines::underway))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Of a promise that is judged nothing is open any more. */
    private static Stream<Text> promise(PromiseView promise) {
        return switch (promise.state()) {
            case KEPT, BROKEN -> Stream.of();
            case DUE, OPEN -> Stream.of(promised(promise));
            case OVERDUE -> Stream.of(promised(promise).plus(Text.of(" (its time is over)", Text.Style.WARNING)));
        };
    }

    private static Text promised(PromiseView promise) {
        return Text.strong(promise.announced() ? "Promised in public: " : "Promised: ")
                .plus(promise.from() + " to " + promise.to() + ": " + shortened(promise.text()))
                .plus(promise.by().isEmpty() ? "" : ", by " + promise.by());
    }

    private static Text underway(UnderwayView effect) {
        var when = effect.once() ? "in turn " + effect.next() : "from turn " + effect.next() + ", " + effect.goesOn();
        return Text.strong("Under way: ")
                .plus(effect.says() + ", " + when)
                .plus(Text.quiet(" (" + effect.origin() + ")"));
    }
}
