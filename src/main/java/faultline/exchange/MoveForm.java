package faultline.exchange;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Timetable;
import faultline.exercise.turn.Phase;
import faultline.view.ExerciseView;
import faultline.view.MoveChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A form on which a team writes its moves of a turn. It tells what the view's seat can do, and nothing else.
 *
 * @param actors whose moves it is for
 */
public record MoveForm(ExerciseView view, List<String> actors) {
    private static final int ROWS_FOR_EACH = 3;
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    public MoveForm {
        actors = List.copyOf(actors);
    }

    /** The form as a text: YAML by the file's name, or a sheet. */
    public String text(Path file) {
        return TextFile.isYaml(file) ? yaml(file) : csv(file);
    }

    private String csv(Path file) {
        var rows = new ArrayList<List<String>>();
        introduction(file).forEach(line -> rows.add(List.of(MoveSheet.COMMENT + " " + line)));
        rows.add(columns().map(MoveColumn::title).toList());
        actors.forEach(actor -> rows.addAll(Collections.nCopies(ROWS_FOR_EACH, blank(actor))));
        rows.add(columns().map(OfferWords::title).toList());
        offers().forEach(offer -> rows.add(
                columns().map(column -> offer.cell(column, view.labels())).toList()));
        return Csv.write(rows);
    }

    private List<String> blank(String actor) {
        return columns()
                .map(column -> switch (column) {
                    case TURN -> turn();
                    case ACTOR -> actor;
                    default -> "";
                })
                .toList();
    }

    private String yaml(Path file) {
        var form = YAML.createObjectNode();
        form.put(key(MoveColumn.TURN), turn());
        var rows = form.putArray(MoveSheet.ROWS);
        for (var actor : actors) {
            for (int i = 0; i < ROWS_FOR_EACH; i++) {
                var row = rows.addObject();
                columns()
                        .filter(column -> column != MoveColumn.TURN)
                        .forEach(column -> row.put(key(column), column == MoveColumn.ACTOR ? actor : ""));
            }
        }
        var offers = offers().map(offer -> offer.sentence(view.labels()));
        return Stream.of(introduction(file).stream(), Stream.of("", "What can be done:"), offers)
                .flatMap(lines -> lines)
                .map(line -> (MoveSheet.COMMENT + " " + line).strip())
                .collect(Collectors.joining("\n", "", "\n" + YAML.writeValueAsString(form)));
    }

    private static String key(MoveColumn column) {
        return column.title().replace(' ', '-');
    }

    private List<String> introduction(Path file) {
        var names = actors.stream().map(view.labels()::actor).collect(Collectors.joining(", "));
        return List.of(
                "Moves of " + names + " in " + (turn().isEmpty() ? "a turn" : Timetable.words(view.turn()))
                        + " of exercise " + view.name() + ".",
                "Fill in a row for each move, in your order; leave empty what you do not need.",
                takesFreeWords()
                        ? "What is no move below goes into (" + MoveColumn.OWN_WORDS.title()
                                + "); then leave (move) empty."
                        : "Each must be one of the moves below.",
                "Hand it to the facilitator, who enters it: move import " + file.getFileName(),
                OfferWords.line(view.fictional()));
    }

    /** Empty while no moves are entered: the form is then for the turn in which it comes back. */
    private String turn() {
        return view.phase() == Phase.MOVES ? String.valueOf(view.turn()) : "";
    }

    private Stream<MoveColumn> columns() {
        return Stream.of(MoveColumn.values()).filter(column -> column != MoveColumn.OWN_WORDS || takesFreeWords());
    }

    private boolean takesFreeWords() {
        return choices().anyMatch(MoveForm::inFreeWords);
    }

    private Stream<OfferWords> offers() {
        return choices().filter(choice -> !inFreeWords(choice)).map(OfferWords::new);
    }

    private static boolean inFreeWords(MoveChoice choice) {
        return choice.type().id().equals(MoveType.FREE_FORM);
    }

    private Stream<MoveChoice> choices() {
        return view.choices().stream().filter(choice -> actors.contains(choice.actor()));
    }
}
