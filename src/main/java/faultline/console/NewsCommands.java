package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.exercise.MselCommand.WriteInjects;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.Printout;
import faultline.report.room.Headline;
import faultline.report.room.News;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Headlines on a turn, for the white cell to make its own before anybody reads them. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class NewsCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;

    NewsCommands(Play play, Sitting sitting, Screen screen) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"report", "news"},
            description = "Drafts headlines on a turn from what is public; nobody reads them before you release them.")
    ExitCode news(
            @Option(longName = "turn", description = "The turn; the last one that is over if left out.")
                    Optional<Integer> turn,
            @Option(longName = "add", description = "Puts these on the MSEL as drafts: (1,3) by number, or (all).")
                    Optional<String> add) {
        var drafts = sitting.exercise().then(name -> drafts(name, turn));
        return add.isPresent()
                ? sitting.answer(drafts.then(all -> chosen(all, add.get())).then(this::added), this::onTheList)
                : sitting.page(
                        sitting.view().then(view -> drafts.then(all -> Outcome.done(page(view, all)))), this::shown);
    }

    /** Drafts to be read. */
    private record Drafts(List<Headline> all, String fictional) implements Page {}

    private static Drafts page(ExerciseView view, List<Headline> drafts) {
        return new Drafts(drafts, view.fictional());
    }

    private Outcome<List<Headline>> drafts(String exercise, Optional<Integer> turn) {
        var number = turn.map(OptionalInt::of).orElse(OptionalInt.empty());
        return play.history().after(exercise, new Seat.Observer(), number).then(room -> play.history()
                .after(exercise, new Seat.White(), number)
                .then(white -> Outcome.done(News.drafts(room, white))));
    }

    private void shown(Drafts page) {
        var drafts = page.all();
        if (drafts.isEmpty()) {
            screen.line("Nothing of the turn is public.");
            return;
        }
        screen.heading("Drafts, on " + Timetable.words(drafts.get(0).turn()));
        var entries = new Entries();
        drafts.forEach(draft -> entries.entry(
                Styled.bold(Integer.toString(draft.number())),
                Styled.join(draft.text(), Styled.dim("  " + String.join(", ", draft.from())))));
        screen.entries(entries);
        screen.next(
                "`report news --add all` puts them on the MSEL as drafts, `--add 1,3` some of them; players see none"
                        + " before it is approved and released.");
    }

    /** Those that were named, in their own order. */
    private static Outcome<List<Headline>> chosen(List<Headline> drafts, String typed) {
        var known =
                drafts.stream().map(draft -> Integer.toString(draft.number())).toList();
        return Printout.chosen("draft", typed, known)
                .then(words -> Outcome.done(drafts.stream()
                        .filter(draft -> words.contains(Integer.toString(draft.number())))
                        .toList()));
    }

    private Outcome<List<Headline>> added(List<Headline> chosen) {
        return sitting.view().then(view -> release(view).then(release -> added(chosen, view, release)));
    }

    private Outcome<List<Headline>> added(List<Headline> chosen, ExerciseView view, Release release) {
        var listed = view.injects().stream().map(InjectView::id).toList();
        var there = chosen.stream().map(Headline::id).filter(listed::contains).findFirst();
        return there.isPresent()
                ? Outcome.refused(
                        Code.NAME_TAKEN,
                        "Draft (" + there.get() + ") is on the MSEL already.",
                        "`msel edit " + there.get() + " --name \"…\"` changes it; `--add` takes numbers of others.")
                : sitting.act(new WriteInjects(
                                chosen.stream()
                                        .map(draft -> draft.draft(release))
                                        .toList(),
                                ""))
                        .then(happened -> Outcome.done(chosen));
    }

    /** In the turn that is about to begin, or by hand in the one in which moves are entered: injects come at no other time. */
    private static Outcome<Release> release(ExerciseView view) {
        if (view.phase() == Phase.MOVES) {
            return Outcome.done(new Release.ByHand());
        }
        return view.phase() != Phase.CLOSED && view.turn() < view.turns()
                ? Outcome.done(new Release.InTurn(view.turn() + 1))
                : Outcome.refused(
                        Code.WRONG_PHASE,
                        "No turn is left in which anything could be released.",
                        "`report news` shows the drafts to be read aloud.");
    }

    private void onTheList(List<Headline> added) {
        var entries = new Entries();
        added.forEach(draft -> entries.entry(Styled.bold(draft.id()), draft.text()));
        screen.line("On the MSEL, as drafts that nobody else sees:");
        screen.entries(entries);
        var id = added.get(0).id();
        screen.next("`msel edit " + id + " --name \"…\"` puts it in your words, `--text` adds to it; `msel status " + id
                + " approved` lets it come as the next turn begins, or by `msel release " + id + "`.");
    }
}
