package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who plays whom, as data. */
public final class CellContracts {
    static final Value<String> ROLE =
            oneOf(Arrays.stream(Role.values()).map(CellContracts::id).toList());

    private record Cell(ExerciseView view, String name) {}

    private static final Shape<Participant> PERSON = Shape.<Participant>of("person", "Somebody who takes part.")
            .with("name", TEXT, "As people call them.", Participant::name)
            .with("role", ROLE, "What they are there for.", person -> id(person.role()));

    private static final Shape<Cell> CELL = Shape.<Cell>of("cell", "A cell.")
            .with("name", TEXT, "The cell's name.", Cell::name)
            .with(
                    "actors",
                    listOf(TEXT),
                    "The ids of the actors that it plays.",
                    cell -> actors(cell.view(), Optional.of(cell.name())))
            .with("people", listOf(PERSON), "Those who sit in it, as far as the seat knows.", cell -> cell.view()
                    .room()
                    .in(cell.name()));

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("cell-list", "All cells: whom they play, and who sits in them.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "cells",
                            listOf(CELL),
                            "The cells, in the order in which they were made.",
                            view -> view.cells().stream()
                                    .map(name -> new Cell(view, name))
                                    .toList())
                    .with(
                            "automated",
                            listOf(TEXT),
                            "The ids of the actors that rules move.",
                            view -> actors(view, Optional.empty()))),
            "cells");

    private CellContracts() {}

    private static List<String> actors(ExerciseView view, Optional<String> cell) {
        return view.seating().stream()
                .filter(seated -> seated.cell().equals(cell))
                .map(Seated::actor)
                .toList();
    }

    static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
