package faultline.adjudication;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.ProposeAdjudication;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.Exercise;
import faultline.exercise.TimedWorld;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.exercise.turn.Underway;
import faultline.view.ExerciseView;
import faultline.view.LogView;
import faultline.view.RulingWords;
import faultline.view.Views;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For tests: the timed world, played turn by turn without rules; cell moscow plays red, and cell washington blue. */
public final class TimedGame {
    private static final RuleBase NO_RULES = noRules();

    private final Scenario scenario;
    private final List<Recorded> events = new ArrayList<>();

    public TimedGame() {
        this(EffectOrder.SIMULTANEOUS);
    }

    TimedGame(EffectOrder order) {
        scenario = TimedWorld.scenario(order);
        happen(new Event.ExerciseCreated("timed", scenario.id(), "", "s", "r", 7, Game.starts(scenario)));
        ask(new AssignCell("moscow", List.of("red")));
        ask(new AssignCell("washington", List.of("blue")));
    }

    private static RuleBase noRules() {
        var texts = ((RuleTexts.Read.Complete) RuleTexts.read(Path.of("rules"), List.of())).texts();
        return ((Compiled.Ready) new RuleLibrary().compile(texts)).rules();
    }

    /** Plays a turn to its end; a move reads "red sanction blue". */
    public Adjudication turn(String... moves) {
        begin(moves);
        ask(new ProposeAdjudication(adjudicate()));
        ask(new AcceptAdjudication());
        return exercise().turn().accepted().get(0);
    }

    /** Begins a turn and enters moves. */
    public void begin(String... moves) {
        ask(new BeginTurn());
        for (var move : moves) {
            var words = move.split(" ");
            ask(new SubmitMove(
                    Optional.of(words[0]),
                    words[1],
                    words.length > 2 ? words[2] : "",
                    Optional.empty(),
                    Move.Words.NONE));
        }
    }

    Adjudication adjudicate() {
        return new Adjudicator(scenario, NO_RULES, new KeyedChance()).adjudicate(exercise());
    }

    private void ask(Command command) {
        if (new Decider(scenario, events, exercise(), new Seat.White()).decide(command)
                instanceof Decision.Accepted accepted) {
            accepted.events().forEach(this::happen);
        } else {
            throw new AssertionError(command);
        }
    }

    /** Something happens besides. */
    void happen(Event event) {
        events.add(new Recorded(
                events.size() + 1, new Stamp(Instant.EPOCH, new Seat.White(), "tester", new UUID(0, 1)), event));
    }

    Scenario scenario() {
        return scenario;
    }

    public Exercise exercise() {
        return Exercise.fold(events);
    }

    public ExerciseView view(Seat seat) {
        return Views.of(scenario, events, seat);
    }

    public LogView log(Seat seat) {
        return LogView.of(scenario, events, seat);
    }

    /** Where a level stands; the key is {@code name} or {@code name:actor}. */
    double level(String key) {
        return exercise().situation().level(Key.parse(key));
    }

    /** The rulings of effects under way, by id. */
    List<String> underway() {
        return exercise().situation().underway().stream().map(Underway::ruling).toList();
    }

    /** What a turn's rulings say and who says so, but for costs. */
    List<String> told(Adjudication adjudication) {
        var words = new RulingWords(view(new Seat.White()).labels());
        return adjudication
                .rulings()
                .filter(ruling -> !RulingWords.source(ruling.source()).startsWith("cost"))
                .map(ruling -> ruling.id() + " " + words.says(ruling.conclusion()) + " ["
                        + RulingWords.source(ruling.source()) + "; " + ruling.because() + "] " + cause(ruling))
                .toList();
    }

    private static String cause(Ruling ruling) {
        return ruling.causes().get(0) instanceof Ruling.Cause.ByMove move
                ? move.move()
                : ruling.causes().get(0).toString();
    }
}
