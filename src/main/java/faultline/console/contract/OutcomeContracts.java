package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.ActorOutcome;
import faultline.view.ActorOutcome.Verdict;
import faultline.view.AimOutcome;
import faultline.view.AimOutcome.Because;
import faultline.view.AimOutcome.Evidence;
import faultline.view.AimOutcome.Reached;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who has reached what, as data. */
public final class OutcomeContracts {
    private static final Shape<Because> CAUSE = Shape.<Because>of("cause", "Something that made it so.")
            .unlessEmpty("amount", "What it did to a level, with its sign.", Because::amount)
            .with("what", TEXT, "What it is, in words.", Because::what)
            .with("ids", listOf(TEXT), "The moves, rulings, arguments and injects in it.", Because::ids);

    private static final Shape<Evidence> EVIDENCE = Shape.<Evidence>of("evidence", "What an aim was judged on.")
            .with("of", TEXT, "What people read for it.", Evidence::of)
            .maybe("key", TEXT, "How commands name it, if it is an indicator.", one -> one.key()
                    .map(Object::toString))
            .unlessEmpty("start", "Where it stood at the start.", Evidence::start)
            .with("now", TEXT, "Where it stands, or whether it has happened.", Evidence::now)
            .with("causes", listOf(CAUSE), "What made it so, the largest first.", Evidence::causes);

    private static final Shape<AimOutcome> AIM = Shape.<AimOutcome>of("aim", "An aim.")
            .with("text", TEXT, "What is aimed at.", AimOutcome::text)
            .with("weight", NUMBER, "How much it counts; 0 for what can only cost points.", AimOutcome::weight)
            .with("penalty", NUMBER, "The points that it can cost; mostly 0.", AimOutcome::penalty)
            .maybe("floor", NUMBER, "The red line, in percent.", aim -> number(aim.floor()))
            .with("crossed", FLAG, "Whether the red line is crossed, as far as the seat may know.", AimOutcome::crossed)
            .with("judged", TEXT, "By what, in words.", AimOutcome::judged)
            .maybe("percent", NUMBER, "How far it is reached, if the seat may know.", aim -> aim.reached()
                    .map(Reached::percent))
            .maybe("band", TEXT, "What people call how far it is reached.", aim -> aim.reached()
                    .map(Reached::band))
            .maybe("cost", NUMBER, "The points that it takes.", aim -> aim.reached()
                    .map(Reached::cost))
            .with("evidence", listOf(EVIDENCE), "What it was judged on.", AimOutcome::evidence);

    private static final Shape<ActorOutcome> ACTOR = Shape.<ActorOutcome>of("actor", "What an actor has reached.")
            .with("id", TEXT, "The actor's id.", ActorOutcome::actor)
            .with("name", TEXT, "What people read for the actor.", ActorOutcome::name)
            .maybe("cell", TEXT, "The cell that plays it; left out if it is automated.", ActorOutcome::cell)
            .maybe("points", NUMBER, "The score, 0 to 100, if the seat may know.", actor -> actor.verdict()
                    .map(Verdict::points))
            .maybe("band", TEXT, "What people call the score.", actor -> actor.verdict()
                    .map(Verdict::band))
            .maybe("crossed", TEXT, "The aim whose red line is crossed.", actor -> actor.verdict()
                    .flatMap(Verdict::crossed))
            .with("aims", listOf(AIM), "The actor's aims.", ActorOutcome::aims);

    public static final Contract<Shown<List<ActorOutcome>>> OUTCOME = Contract.of(
            Contract.page(Shape.<Shown<List<ActorOutcome>>>of("outcome", "Who has reached what.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("actors", listOf(ACTOR), "The actors, in the scenario's order.", Shown::what)),
            "actors");

    private OutcomeContracts() {}

    private static Optional<Number> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
