package faultline.play;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Intervention.Add;
import faultline.exercise.event.Intervention.AddByArgument;
import faultline.exercise.event.Intervention.Addition;
import faultline.exercise.event.Intervention.Amend;
import faultline.exercise.event.Intervention.Strike;
import faultline.exercise.event.Move;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.RulingKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The proposal that waits for the white cell's decision, and what it has said to it so far. Each answer here is all that
 * the white cell asks for from now on, the newest last.
 */
record OpenProposal(Adjudication adjudication, List<Overruled> overruled) {

    Outcome<List<Intervention>> strike(String id, String reason) {
        return ruling(id)
                .then(ruling -> ruling.source() instanceof Source.WhiteCell
                        ? Outcome.refused(
                                Code.BAD_VALUE,
                                "Ruling (" + ruling.id() + ") is the white cell's own.",
                                "`ruling restore " + ruling.id() + "` takes it back.")
                        : Outcome.done(and(ruling.id(), new Strike(key(ruling), reason))));
    }

    Outcome<List<Intervention>> amend(String id, Amendment amendment, String reason) {
        return ruling(id).then(ruling -> amended(ruling, amendment)
                .then(conclusion -> Outcome.done(and(ruling.id(), instead(ruling, conclusion, reason)))));
    }

    Outcome<List<Intervention>> add(OptionalInt wave, Conclusion conclusion, String reason, Optional<String> move) {
        var first = adjudication.waves().get(0);
        var entered = first.moves().stream()
                .filter(one -> !one.byRule())
                .map(Move::id)
                .toList();
        var id = move.map(typed -> typed.toUpperCase(Locale.ROOT));
        return id.isEmpty() || entered.contains(id.get())
                ? Outcome.done(and("", new Add(wave.orElse(first.number()), conclusion, reason, id)))
                : Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "There is no entered move (" + id.get() + ") in the proposal for "
                                + Timetable.words(adjudication.turn()) + ".",
                        Nearest.hint(id.get(), entered));
    }

    /** In the first wave, which holds what came of arguments. */
    List<Intervention> addByArgument(String argument, Conclusion conclusion, String reason) {
        int first = adjudication.waves().get(0).number();
        return and("", new AddByArgument(first, argument, conclusion, reason));
    }

    Outcome<List<Intervention>> restore(String id) {
        return ruling(id)
                .then(ruling -> saidTo(ruling.id()).isPresent()
                        ? Outcome.done(without(ruling.id()))
                        : Outcome.refused(
                                Code.BAD_VALUE,
                                "Ruling (" + ruling.id() + ") is as the rules gave it.",
                                "`overrides` shows which are not."));
    }

    private Outcome<Ruling> ruling(String typed) {
        var id = typed.toUpperCase(Locale.ROOT);
        return adjudication
                .rulings()
                .filter(ruling -> ruling.id().equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "There is no ruling (" + id + ") in the proposal for " + Timetable.words(adjudication.turn())
                                + ".",
                        Nearest.hint(id, adjudication.rulings().map(Ruling::id).toList())));
    }

    private Outcome<Conclusion> amended(Ruling ruling, Amendment amendment) {
        var byRules = saidTo(ruling.id()).flatMap(Overruled::model).orElse(ruling);
        if (amendment instanceof Amendment.Happens
                && byRules.holds()
                && !(byRules.conclusion() instanceof Conclusion.Advice)) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "Ruling (" + ruling.id() + ") holds by the rules.",
                    ruling.equals(byRules) ? "" : "`ruling restore " + ruling.id() + "` gives it back to them.");
        }
        return amendment
                .applied(byRules.conclusion())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_VALUE,
                        "Ruling (" + ruling.id() + ") cannot become that.",
                        "It takes " + Amendment.possible(byRules.conclusion()) + "."));
    }

    /** What was added can be amended too: it is then added otherwise. */
    private Intervention instead(Ruling ruling, Conclusion conclusion, String reason) {
        return saidTo(ruling.id())
                .map(Overruled::intervention)
                .filter(Addition.class::isInstance)
                .<Intervention>map(added -> ((Addition) added).saying(conclusion, reason))
                .orElseGet(() -> new Amend(key(ruling), conclusion, reason));
    }

    private RulingKey key(Ruling ruling) {
        return Objects.requireNonNull(RulingKeys.of(adjudication, overruled).get(ruling.id()));
    }

    private Optional<Overruled> saidTo(String id) {
        return overruled.stream()
                .filter(one -> one.ruling().equals(Optional.of(id)))
                .findFirst();
    }

    private List<Intervention> and(String id, Intervention newest) {
        var asked = new ArrayList<>(without(id));
        asked.add(newest);
        return asked;
    }

    /** Everything that the white cell has said but for what it said to that ruling. */
    private List<Intervention> without(String id) {
        return overruled.stream()
                .filter(one -> !one.ruling().equals(Optional.of(id)))
                .map(Overruled::intervention)
                .toList();
    }
}
