package faultline.play;

import faultline.adjudication.Chance;
import faultline.exercise.Chronicle;
import faultline.exercise.Command;
import faultline.exercise.MoveCommand;
import faultline.exercise.definition.Reading;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.Journal.Appended;
import faultline.journal.JournalException;
import faultline.journal.Store;
import faultline.view.ExerciseView;
import faultline.view.Fork;
import faultline.view.Guidance;
import faultline.view.Views;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Everything that a person can do with exercises, by what it is about, and the only way to look at one. */
public final class Play {
    private final Library library;
    private final Store store;
    private final Exercises exercises;
    private final Conductor conductor;
    private final Umpire umpire;
    private final Arguing arguing;
    private final History history;
    private final Authoring authoring;
    private final Coverages coverages;
    private final Balances balances;
    private final Keyboard keyboard;
    private final Timekeeper timekeeper;
    private final RoomScreen roomScreen;
    private final Restoring restoring;
    private final Keeping keeping;
    private final Clock clock;
    private final CommandIds ids;

    public Play(Library library, Store store, Chance chance, Clock clock) {
        this(library, store, chance, clock, Onlooker.NOBODY);
    }

    /**
     * @param onlooker is told of each step of each exercise, once it is kept
     */
    public Play(Library library, Store kept, Chance chance, Clock clock, Onlooker onlooker) {
        this(library, kept, chance, clock, onlooker, CommandIds.drawn());
    }

    /**
     * @param onlooker is told of each step of each exercise, once it is kept
     * @param ids of the commands that are carried out
     */
    public Play(Library library, Store kept, Chance chance, Clock clock, Onlooker onlooker, CommandIds ids) {
        this.library = library;
        this.ids = ids;
        this.store =
                new Store(new WatchedJournal(kept.journal(), onlooker), kept.desk(), kept.parcels(), kept.restorer());
        this.exercises = new Exercises(store.journal(), library);
        this.conductor = new Conductor(exercises, store.journal(), clock);
        this.umpire = new Umpire(exercises, conductor, chance);
        this.arguing = new Arguing(conductor, umpire, chance);
        this.history = new History(exercises, conductor, store.desk(), chance, ids);
        this.authoring = new Authoring(library, exercises);
        this.coverages = new Coverages(library, exercises);
        this.balances = new Balances(library, Workers.ofThisMachine());
        this.keyboard = new Keyboard(store.desk(), clock);
        this.timekeeper = new Timekeeper(conductor, clock, ids);
        this.roomScreen = new RoomScreen(store.desk());
        this.restoring = new Restoring(store.restorer());
        this.keeping = new Keeping(store, library, clock);
        this.clock = clock;
    }

    /** Adjudicating a turn: what the rules propose and the white cell disposes. */
    public Umpire umpire() {
        return umpire;
    }

    /** Dice for arguments, and rulings that come of them. */
    public Arguing arguing() {
        return arguing;
    }

    /** The timer of a phase, and the time. */
    public Timekeeper timekeeper() {
        return timekeeper;
    }

    /** Looking back at what has been played. */
    public History history() {
        return history;
    }

    /** Scenarios and rules as their authors see them. */
    public Authoring authoring() {
        return authoring;
    }

    /** Which rules fire and which never do. */
    public Coverages coverages() {
        return coverages;
    }

    /** Whether a scenario's world stays plausible. */
    public Balances balances() {
        return balances;
    }

    /** Where commands that are given to {@link #act} and the like get their ids from. */
    public CommandIds ids() {
        return ids;
    }

    /** Who sits at this data folder's keyboard. */
    public Keyboard keyboard() {
        return keyboard;
    }

    /** What the room's screen shows. */
    public RoomScreen roomScreen() {
        return roomScreen;
    }

    /** Bringing back what got damaged on the disk. */
    public Restoring restoring() {
        return restoring;
    }

    /** Whole exercises: taken elsewhere, taken in, taken away. */
    public Keeping keeping() {
        return keeping;
    }

    /** What a seat may see of an exercise: the only way to look. */
    public Outcome<ExerciseView> view(String name, Seat seat) {
        return exercises.load(name).then(loaded -> Outcome.done(Views.of(loaded.scenario(), loaded.chronicle(), seat)));
    }

    /** What a facilitator has to do now: for the white cell alone. */
    public Outcome<Guidance> guidance(String name, Seat seat) {
        return seat instanceof Seat.White
                ? exercises
                        .load(name)
                        .then(loaded -> Outcome.done(Views.guidance(loaded.scenario(), loaded.chronicle())))
                : Outcome.refused(
                        Code.NOT_YOURS,
                        "Only the white cell is guided, not the seat (" + seat + ").",
                        "Ask the facilitator.");
    }

    /**
     * Carries a command out, or says why not; where moves are answered as they are entered, the rules are asked as well.
     * The command's id makes a repetition an answer.
     */
    public Outcome<Happened> act(Caller caller, String name, UUID id, Command command) {
        var happened = conductor.carryOut(caller, name, id, loaded -> Outcome.done(command));
        return command instanceof Command.SubmitMove || command instanceof MoveCommand.EnterDraft
                ? happened.then(entered -> new OnEntry(exercises, umpire).answer(caller, name, id, entered))
                : happened;
    }

    /** The exercise as it stands, to try commands out in. */
    public Outcome<Rehearsal> rehearse(Caller caller, String name) {
        return exercises.load(name).then(loaded -> Outcome.done(new Rehearsal(exercises, clock, caller, loaded)));
    }

    /** The exercise that commands mean when they name none. */
    public Optional<String> openExercise() {
        return store.desk().openExercise().filter(exerciseNames()::contains);
    }

    /** Opens an exercise: commands that name none mean it from now on. */
    public Outcome<ExerciseView> open(Caller caller, String name) {
        return view(name, caller.seat()).then(view -> {
            store.desk().open(name);
            return Outcome.done(view);
        });
    }

    public List<String> exerciseNames() {
        return store.journal().exercises();
    }

    /** All exercises by name; one that is damaged says so and does not hide the others. */
    public List<ExerciseLine> exercises() {
        var open = openExercise();
        return exerciseNames().stream()
                .map(name -> line(name, open.filter(name::equals).isPresent()))
                .toList();
    }

    private ExerciseLine line(String name, boolean open) {
        try {
            return line(exercises.chronicles().anew(name), name, open);
        } catch (JournalException damaged) {
            if (damaged.kind() != JournalException.Kind.DAMAGED) {
                throw damaged;
            }
            return new ExerciseLine.Damaged(name, open, String.valueOf(damaged.getMessage()));
        }
    }

    private static ExerciseLine line(Chronicle chronicle, String name, boolean open) {
        var exercise = chronicle.exercise();
        return new ExerciseLine.Whole(
                name,
                open,
                exercise.identity().scenario(),
                exercise.identity().variant(),
                exercise.turn().number(),
                exercise.phase(),
                Fork.in(chronicle).map(Fork::from));
    }

    /**
     * Begins an exercise and opens it.
     *
     * @param scenario a scenario's id, or the path of its folder
     * @param seed from which every roll comes; drawn if it is not given
     */
    public Outcome<Happened> create(Caller caller, String scenario, String name, OptionalLong seed) {
        return create(caller, scenario, Optional.empty(), Optional.empty(), name, seed);
    }

    /**
     * Begins an exercise of a variant of a scenario, or with rules from outside of the product, and opens it.
     *
     * @param variant one of the scenario's; the scenario itself is played if it is left out
     * @param rules the folder of a rule set, or of several: each stands in the place of the scenario's own by the same
     *     name, or beside them
     */
    public Outcome<Happened> create(
            Caller caller,
            String scenario,
            Optional<String> variant,
            Optional<String> rules,
            String name,
            OptionalLong seed) {
        if (!(caller.seat() instanceof Seat.White)) {
            return Outcome.refused(Code.NOT_YOURS, "Only the white cell begins an exercise.", "Ask the facilitator.");
        }
        var badName = Names.whyNot(name);
        if (badName.isPresent()) {
            return Outcome.refused(badName.get());
        }
        return library.current(scenario, rules)
                .then(prepared -> prepared.in(variant))
                .then(prepared -> create(caller, prepared, variant.orElse(""), name, seed.orElseGet(Seeds::draw)));
    }

    private Outcome<Happened> create(Caller caller, Prepared prepared, String variant, String name, long seed) {
        var scenario = prepared.scenario();
        var journal = store.journal();
        var created = new Event.ExerciseCreated(
                name,
                scenario.id(),
                variant,
                journal.keep(prepared.scenarioText().canonical()),
                journal.keep(prepared.ruleTexts().canonical()),
                seed,
                scenario.indicators().values().stream()
                        .flatMap(indicator -> indicator.starts().entrySet().stream())
                        .map(start -> new Reading(start.getKey(), start.getValue()))
                        .toList());
        var stamp = new Stamp(clock.instant(), caller.seat(), caller.person(), ids.next());
        return journal.append(name, 0, stamp, List.of(created)) instanceof Appended.Clash
                ? Outcome.refused(Names.taken(name))
                : open(caller, name)
                        .then(view -> Outcome.done(new Happened(view, exercises.made(name, stamp.command()))));
    }
}
