package faultline.view;

import faultline.exercise.Chronicle;
import faultline.exercise.DraftDesk;
import faultline.exercise.Exercise;
import faultline.exercise.Impulses;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Allowance;
import faultline.view.ExerciseView.AssumptionView;
import faultline.view.ExerciseView.Briefing;
import faultline.view.ExerciseView.Provenance;
import faultline.view.ExerciseView.Seated;
import faultline.view.ExerciseView.VariantView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds what a seat may see of an exercise, from its events, by allow-list: what is not named here is not seen. */
public final class Views {
    private final Scenario scenario;
    private final Chronicle chronicle;
    private final Exercise exercise;
    private final Sight sight;
    private final Labels labels;

    private Views(Scenario scenario, Chronicle chronicle, Seat seat) {
        this.chronicle = chronicle;
        this.exercise = chronicle.exercise();
        this.scenario = exercise.msel().in(scenario);
        this.sight = Sight.of(seat, exercise);
        this.labels = Labels.of(scenario);
    }

    /** What the seat may see of the exercise with these events. */
    public static ExerciseView of(Scenario scenario, List<Recorded> events, Seat seat) {
        return of(scenario, Chronicle.of(events), seat);
    }

    /** What the seat may see of the exercise that came about so. */
    public static ExerciseView of(Scenario scenario, Chronicle chronicle, Seat seat) {
        return new Views(scenario, chronicle, seat).view();
    }

    /** What the white cell has to do in the exercise that came about so. */
    public static Guidance guidance(Scenario scenario, Chronicle chronicle) {
        return Guidance.of(scenario, chronicle.exercise(), of(scenario, chronicle, new Seat.White()));
    }

    private ExerciseView view() {
        int turn = exercise.turn().number();
        var events = chronicle.standing();
        var played = new TurnViews(scenario, sight).of(chronicle);
        return new ExerciseView(
                sight.seat(),
                exercise.name(),
                scenario.id(),
                scenario.overview(),
                variant(),
                turn,
                scenario.timetable().turns(),
                scenario.timetable().date(turn),
                exercise.phase(),
                exercise.timer(),
                sight.everything() ? Optional.of(provenance()) : Optional.empty(),
                seating(),
                room(),
                BoardRows.of(scenario, exercise.situation(), sight, labels),
                choices(),
                played,
                MoveMarks.of(scenario, events, sight),
                drafts(),
                new UnderwayViews(scenario, exercise, sight, labels).all(),
                new MselViews(scenario, events, exercise, sight, labels).all(),
                new ArgumentViews(scenario, exercise, sight).debate(),
                new TalkViews(exercise, sight, labels).of(events),
                Later.list(() -> new OutcomeViews(scenario, exercise, sight, labels, evidence(played)).all()),
                briefings(),
                new Playbooks(scenario, exercise, sight, labels).playbook(),
                new EvaluationViews(scenario, exercise.evaluation(), events, played, sight, labels).view(),
                labels,
                new SeatSteps(scenario, exercise, sight).words());
    }

    private Optional<VariantView> variant() {
        return Optional.ofNullable(scenario.variants().get(exercise.identity().variant()))
                .map(variant -> new VariantView(variant.id(), variant.name(), variant.description()));
    }

    private Provenance provenance() {
        var identity = exercise.identity();
        return new Provenance(
                identity.seed(),
                identity.scenarioDigest(),
                identity.rulesDigest(),
                scenario.assumptions().values().stream().map(Views::assumption).toList(),
                Fork.in(chronicle),
                chronicle.undone());
    }

    private static AssumptionView assumption(Assumption assumption) {
        return new AssumptionView(
                assumption.id(),
                assumption.name(),
                Value.plain(assumption.value()),
                assumption.unit(),
                assumption.reason());
    }

    private List<Seated> seating() {
        return scenario.actors().values().stream()
                .map(actor ->
                        new Seated(actor.id(), actor.name(), exercise.seating().cellOf(actor.id())))
                .toList();
    }

    private Room room() {
        var seating = exercise.seating();
        var known = seating.people().stream()
                .filter(person ->
                        sight.everything() || person.cell().filter(sight::isOwn).isPresent());
        return new Room(seating.names(), known.toList());
    }

    private List<MoveChoice> choices() {
        var allowance = Allowance.forEntering(scenario, exercise.situation(), exercise.turn())
                .discreetly(!sight.everything());
        var choices = new ArrayList<MoveChoice>();
        for (var actor : scenario.actors().values()) {
            if (sight.plays(actor.id())) {
                scenario.moveTypes()
                        .filter(type -> type.actors().contains(actor.id()))
                        .map(type -> new MoveChoice(
                                actor.id(),
                                MoveChoice.Offer.of(type),
                                left(actor, allowance),
                                Impulses.notToAct(scenario, exercise.turn(), actor.id())
                                        .map(Refusal::reason)
                                        .or(() -> WhyNot.anyTarget(allowance, actor.id(), type))))
                        .forEach(choices::add);
            }
        }
        return choices;
    }

    private static HashMap<String, Double> left(Actor actor, Allowance allowance) {
        var left = new HashMap<String, Double>();
        actor.means().forEach(means -> left.put(means, allowance.left(actor.id(), means)));
        return left;
    }

    private List<DraftView> drafts() {
        var desk = new DraftDesk(scenario, exercise, sight.everything() ? new Seat.White() : sight.seat());
        return exercise.drafts().all().values().stream()
                .filter(draft -> sight.everything() || sight.plays(draft.actor()))
                .map(draft -> new DraftView(draft, desk.whyNot(draft).map(Refusal::reason)))
                .toList();
    }

    /** Which moves made it so is the white cell's to know, as rulings are. */
    private EvidenceViews evidence(List<TurnView> played) {
        return sight.everything()
                ? EvidenceViews.of(scenario, exercise, labels, played)
                : new EvidenceViews(scenario, exercise, labels, Optional.empty());
    }

    private List<Briefing> briefings() {
        var facilitator = sight.everything()
                ? Stream.of(new Briefing("facilitator", "Facilitator", scenario.facilitatorBriefing()))
                : Stream.<Briefing>empty();
        var actors = scenario.actors().values().stream()
                .filter(actor -> !actor.briefing().isBlank() && (sight.everything() || sight.plays(actor.id())))
                .map(actor -> new Briefing(actor.id(), actor.name(), actor.briefing()));
        return Stream.concat(facilitator, actors).toList();
    }
}
