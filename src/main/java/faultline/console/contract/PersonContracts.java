package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Participant;
import faultline.view.ExerciseView;

/** Who takes part, as data. */
public final class PersonContracts {
    private static final Shape<Participant> PERSON = Shape.<Participant>of("person", "Somebody who takes part.")
            .with("name", TEXT, "As people call them.", Participant::name)
            .with("role", CellContracts.ROLE, "What they are there for.", person -> CellContracts.id(person.role()))
            .maybe("cell", TEXT, "The cell that they sit in.", Participant::cell);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("person-list", "Who takes part, as far as the seat knows.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "people",
                            listOf(PERSON),
                            "The people, in the order in which they were named.",
                            view -> view.room().people())),
            "people");

    private PersonContracts() {}
}
