package faultline.report.pack;

import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.report.document.Block;
import faultline.report.document.Block.Card;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cards to stand on the tables: one for each cell, and one for each person who is known by name. */
record NameCards(ExerciseView view) {
    private static final int BLANK = 6;

    Document document() {
        var sections = new ArrayList<Section>();
        Pieces.section(
                sections,
                "cells",
                "Tables",
                view.cells().stream().map(this::table).toList());
        sections.add(Section.of("people", "People", people()));
        return new Pieces(view).document("Name cards", "", Layout.SHEETS, sections);
    }

    private Block table(String cell) {
        var actors = view.seating().stream()
                .filter(seated -> seated.cell().filter(cell::equals).isPresent())
                .map(seated -> seated.name())
                .collect(Collectors.joining(", "));
        return new Card(view.overview().title(), cell, actors);
    }

    private List<Block> people() {
        var people = view.room().people();
        return people.isEmpty()
                ? Collections.nCopies(BLANK, new Card(view.overview().title(), "", ""))
                : people.stream().map(this::person).toList();
    }

    private Block person(Participant person) {
        var cell = person.cell().map(name -> ", cell " + name).orElse("");
        return new Card(view.overview().title(), person.name(), role(person) + cell);
    }

    /** "Anna", and "Ben (observer)" for whoever is no player. */
    static String withRole(Participant person) {
        return person.role() == Role.PLAYER ? person.name() : person.name() + " (" + role(person) + ")";
    }

    static String role(Participant person) {
        return person.role().name().toLowerCase(Locale.ROOT);
    }
}
