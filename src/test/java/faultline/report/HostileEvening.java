package faultline.report;

import faultline.HostileTexts;
import faultline.console.shell.Console;
import faultline.exercise.ArgumentCommand;
import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.EvaluatedWorld;
import faultline.exercise.EvaluationCommand;
import faultline.exercise.Exercise;
import faultline.exercise.MselCommand;
import faultline.exercise.NegotiationCommand;
import faultline.exercise.SeatingCommand;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Release;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Point;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.Journal;
import faultline.journal.Store;
import faultline.play.Caller;
import faultline.play.Outcome;
import faultline.play.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** An evening in the small world on which people typed each hostile text wherever they can type anything. */
final class HostileEvening implements AutoCloseable {
    static final String NAME = "evening";

    private static final Caller WHITE = new Caller(new Seat.White(), "ann");

    private final Console console;
    private final Play play;
    private final Journal journal;
    private List<Recorded> all = List.of();
    private Exercise exercise = Exercise.fold(SmallWorld.recorded());
    private final List<String> refused = new ArrayList<>();

    HostileEvening(Path folder) throws IOException {
        for (var file : EvaluatedWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console = new Console(folder.resolve("home"), folder.resolve("data"), 100_000);
        play = console.part(Play.class);
        journal = console.part(Store.class).journal();
    }

    Console console() {
        return console;
    }

    /** What could not be typed, by where it was typed. */
    List<String> refused() {
        return refused;
    }

    void play() {
        expect("exercise", play.create(WHITE, "small-world", NAME, OptionalLong.of(7)));
        atOnce(() -> {
            act("cell", new Command.AssignCell("moscow", List.of("red")));
            HostileTexts.whole().forEach(this::beforePlay);
            act("turn", new Command.BeginTurn());
            HostileTexts.whole().forEach(this::moves);
        });
        expect("adjudication", play.umpire().adjudicate(WHITE, NAME, UUID.randomUUID()));
        overrule(String.join("\n", HostileTexts.whole()));
        atOnce(() -> {
            act("results", new Command.AcceptAdjudication());
            HostileTexts.whole().forEach(this::looksBack);
        });
    }

    /** Decides all commands of these doings, and stores what came of them in one go. */
    private void atOnce(Runnable doings) {
        all = new ArrayList<>(journal.read(NAME));
        exercise = Exercise.fold(all);
        int stored = all.size();
        doings.run();
        var more = all.subList(stored, all.size()).stream()
                .map(recorded -> new Journal.Stamped(recorded.stamp(), recorded.event()))
                .toList();
        journal.append(NAME, stored, more);
    }

    private boolean act(String where, Command command) {
        var decision = new Decider(EvaluatedWorld.scenario(), all, exercise, WHITE.seat()).decide(command);
        if (decision instanceof Decision.Refused not) {
            refused.add(where + ": " + not.refusal().reason());
            return false;
        }
        var stamp = new Stamp(Instant.EPOCH, WHITE.seat(), WHITE.person(), UUID.randomUUID());
        for (var event : ((Decision.Accepted) decision).events()) {
            exercise = exercise.evolve(event);
            all.add(new Recorded(all.size() + 1, stamp, event));
        }
        return true;
    }

    private void beforePlay(String typed) {
        var text = inBrief(typed);
        act("person", new SeatingCommand.AddPerson(new Participant(text, Participant.Role.OBSERVER, Optional.empty())));
        var inject = new Inject(
                "",
                InjectKind.INJECT,
                InjectStatus.APPROVED,
                new Inject.Columns(text, text, text, text, text, text, text, text, text),
                Map.of(),
                List.of(),
                new Release.InTurn(1),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        act("inject", new MselCommand.AddInject(inject));
    }

    private void moves(String text) {
        var words = new Words(text, text, text);
        act("move", Command.SubmitMove.inFreeWords(Optional.of("red"), text, "", Optional.of(false), words));
        act("message", new NegotiationCommand.SendMessage(Optional.of("white"), List.of("moscow"), text));
        act(
                "promise",
                new NegotiationCommand.MakePromise(Optional.of("moscow"), "blue", text, OptionalInt.empty(), true));
        var brief = inBrief(text);
        var argued = new ArgumentCommand.Open(
                brief,
                brief,
                Optional.of("red"),
                Optional.empty(),
                List.of(),
                Optional.of(ArgumentMethod.UMPIRED),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        if (act("argument", argued)) {
            var id = exercise.arguments().undecided().get(0).claim().id();
            act(
                    "reason",
                    new ArgumentCommand.Give(id, Point.Side.FOR, Optional.of("moscow"), brief, Point.Weight.WEAK));
            act("verdict", new ArgumentCommand.Decide(id, Optional.of(true), false, brief));
        }
    }

    private void overrule(String reason) {
        var effect = new LevelEffect(Key.of("tension"), Operation.ADD, 1);
        expect(
                "override",
                play.umpire().add(WHITE, NAME, UUID.randomUUID(), OptionalInt.of(0), effect, reason, Optional.empty()));
    }

    /** A page of one word in each of its fields says no more than one in some of them, and takes minutes to lay out. */
    static String inBrief(String text) {
        return text.length() > 1000 ? text.substring(0, 100) : text;
    }

    private void looksBack(String typed) {
        var text = inBrief(typed);
        var nothing = Optional.<String>empty();
        act(
                "observation",
                new EvaluationCommand.Observe(
                        text, Leaning.STRENGTH, OptionalInt.empty(), nothing, nothing, nothing, nothing));
        act("task", new EvaluationCommand.MarkTask("warn", "done", text));
        act("rating", new EvaluationCommand.Rate("warning", nothing, "S", text));
        act("answer", new EvaluationCommand.AnswerQuestion("what-now", text, text));
        act("decision", new EvaluationCommand.TakeDecision(text, text, List.of(text, "wait"), text, text));
        act("hot wash", new EvaluationCommand.SayInHotWash(Leaning.IMPROVEMENT, text, text));
        act(
                "feedback",
                new EvaluationCommand.GiveFeedback(List.of(new Feedback(text, "moscow", List.of(), text, text, text))));
        act(
                "action",
                new EvaluationCommand.PlanAction(new CorrectiveAction(
                        "", text, text, Optional.empty(), text, text, Optional.empty(), Optional.empty())));
    }

    private boolean expect(String where, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> not) {
            refused.add(where + ": " + not.refusal().reason());
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        console.close();
    }
}
