package faultline.play;

import faultline.adjudication.ArgumentDice;
import faultline.adjudication.Chance;
import faultline.exercise.ArgumentCommand;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What takes more than the heart in arguments: dice, and making rulings of what came of them. */
public final class Arguing {
    private final Conductor conductor;
    private final Umpire umpire;
    private final ArgumentDice dice;

    Arguing(Conductor conductor, Umpire umpire, Chance chance) {
        this.conductor = conductor;
        this.umpire = umpire;
        this.dice = new ArgumentDice(chance);
    }

    /**
     * Lets the exercise's own dice decide an argument.
     *
     * @param argument its id
     */
    public Outcome<Happened> roll(Caller caller, String name, UUID id, String argument) {
        return conductor.carryOut(caller, name, id, loaded -> {
            // Where there is no such argument, or no dice decide it, the heart says so in its own words.
            var thrown = loaded.exercise()
                    .arguments()
                    .argument(argument.toUpperCase(Locale.ROOT))
                    .map(known -> dice.roll(loaded.exercise(), known))
                    .orElse(List.of());
            return Outcome.done(new ArgumentCommand.Roll(argument, thrown, false));
        });
    }

    /**
     * Adds a ruling to the proposal because of what came of an argument.
     *
     * @param reason what the white cell says of it besides; may be empty
     */
    public Outcome<Happened> rule(
            Caller caller, String name, UUID id, String argument, Conclusion conclusion, String reason) {
        return umpire.revise(caller, name, id, (loaded, proposal) -> decided(loaded, argument)
                .then(known -> Outcome.done(proposal.addByArgument(known.id(), conclusion, reason(known, reason)))));
    }

    /**
     * Adds a common effect to the proposal because of what came of an argument.
     *
     * @param of the level or stage that it is on
     */
    public Outcome<Happened> rule(
            Caller caller, String name, UUID id, String argument, EffectTemplate template, String of, String reason) {
        var key = Key.parse(of);
        return umpire.revise(caller, name, id, (loaded, proposal) -> decided(loaded, argument)
                .then(known -> on(loaded, template, key)
                        .then(conclusion ->
                                Outcome.done(proposal.addByArgument(known.id(), conclusion, reason(known, reason))))));
    }

    private static Outcome<Conclusion> on(Loaded loaded, EffectTemplate template, Key key) {
        var values = loaded.exercise().situation().values();
        if (!values.containsKey(key)) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "Scenario (" + loaded.scenario().id() + ") tracks no (" + key + ").",
                    Nearest.hint(
                            key.toString(),
                            values.keySet().stream().map(Key::toString).toList()));
        }
        return template.on(key, loaded.scenario(), loaded.exercise().situation())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_VALUE,
                        "Template (" + template.word() + ") does not fit (" + key + ").",
                        "Rises and falls are for levels with two bounds, next-state for a stage with one way on;"
                                + " --add, --set or --state say it outright."));
    }

    private static Outcome<Argument> decided(Loaded loaded, String typed) {
        var id = typed.toUpperCase(Locale.ROOT);
        var all = loaded.exercise().arguments().all();
        var argument = all.get(id);
        if (argument == null) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME, "There is no argument (" + id + ").", Nearest.hint(id, all.keySet()));
        }
        return argument.verdict().isPresent()
                ? Outcome.done(argument)
                : Outcome.refused(
                        Code.WRONG_PHASE,
                        "Argument (" + id + ") is not decided.",
                        "`argument show " + id + "` shows how it stands.");
    }

    /** The argument speaks for itself. */
    private static String reason(Argument argument, String besides) {
        var claim = argument.claim();
        return "argument " + claim.id() + " " + (argument.succeeded() ? "succeeded" : "failed") + ": "
                + claim.action()
                + (argument.succeeded() && !claim.result().isEmpty() ? " — " + claim.result() : "")
                + (besides.isBlank() ? "" : "; " + besides);
    }
}
