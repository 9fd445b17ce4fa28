package faultline.exchange;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** To whom an inject goes, as people write it: actors and cells by id or name, or everybody. */
record Recipients(ExerciseView view) {
    private static final String CELL = "cell ";
    private static final Set<String> EVERYBODY =
            Set.of("", "all", "everybody", "everyone", "all players", "all cells", "all actors", "all participants");

    /** The ids of the actors; none means everybody. */
    Outcome<List<String>> read(String written) {
        var everybody = EVERYBODY.contains(written.strip().toLowerCase(Locale.ROOT));
        if (everybody) {
            return Outcome.done(List.of());
        }
        var names = new Naming(names());
        var actors = new LinkedHashSet<String>();
        for (var part : parts(written, names)) {
            var id = names.id(part);
            if (id.isEmpty()) {
                return Outcome.refused(
                        Code.UNKNOWN_NAME, "There is no actor or cell (" + part + ").", names.hint(part));
            }
            actors.addAll(actors(id.get()));
        }
        return Outcome.done(List.copyOf(actors));
    }

    /** A name can hold a comma itself. */
    private static List<String> parts(String written, Naming names) {
        return names.id(written).isPresent()
                ? List.of(written)
                : Stream.of(written.split("[,;/&\\n]+|\\s+and\\s+"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Actors by their ids; cells by theirs, where no actor has it. */
    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        view.cells().forEach(cell -> names.put(cell, CELL + cell));
        names.putAll(view.labels().actors());
        return names;
    }

    private List<String> actors(String id) {
        return view.labels().actors().containsKey(id)
                ? List.of(id)
                : view.seating().stream()
                        .filter(seated -> seated.cell().stream().anyMatch(id::equals))
                        .map(Seated::actor)
                        .toList();
    }
}
