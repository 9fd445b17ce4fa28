package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.definition.TargetKind;
import faultline.view.MoveChoice;
import java.util.List;
import java.util.Map;

/** What moves there are, as data. */
public final class MoveContracts {
    private static final Shape<Map.Entry<String, Double>> AMOUNT = Shape.<Map.Entry<String, Double>>of(
                    "amount", "So much of one of an actor's means.")
            .with("means", TEXT, "The level that it is of, by id.", Map.Entry::getKey)
            .with("amount", NUMBER, "How much, in that level's unit.", Map.Entry::getValue);

    private static final Shape<MoveChoice> CHOICE = Shape.<MoveChoice>of("choice", "A move that an actor could make.")
            .with("actor", TEXT, "Who could make it, by id.", MoveChoice::actor)
            .with("move", TEXT, "How commands name it.", choice -> choice.type().id())
            .with("name", TEXT, "As people call it.", choice -> choice.type().name())
            .with("description", TEXT, "What it is.", choice -> choice.type().description())
            .with(
                    "targets",
                    listOf(TEXT),
                    "What it can be aimed at, by id; empty where it is aimed at nothing.",
                    choice -> targets(choice.type().target()))
            .with(
                    "cost",
                    listOf(AMOUNT),
                    "What it takes.",
                    choice -> List.copyOf(choice.type().cost().entrySet()))
            .with("possible", FLAG, "Whether it can be made now.", choice -> choice.whyNot()
                    .isEmpty())
            .maybe("whyNot", TEXT, "Why it cannot be made now.", MoveChoice::whyNot);

    public static final Contract<Shown<List<MoveChoice>>> LIST = Contract.of(
            Contract.page(Shape.<Shown<List<MoveChoice>>>of("move-list", "The moves that played actors have.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("moves", listOf(CHOICE), "The moves, by actor.", Shown::what)),
            "moves");

    private MoveContracts() {}

    private static List<String> targets(TargetKind kind) {
        return List.copyOf(kind.accepted());
    }
}
