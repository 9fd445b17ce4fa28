package faultline.scenario;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.TurnKind.Moves;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads how a turn is played.
 *
 * @param catalogue the moves without problems
 * @param freeForm the kind of moves in free words; empty if there are none
 */
record TurnKindReader(Known known, Map<String, MoveType> catalogue, Optional<MoveType> freeForm, Problems problems) {
    private static final Pattern STEP = Pattern.compile("([1-9]\\d{0,3}) (day|week)s?");
    private static final String MOVES_PER_TURN = "moves-per-turn";
    private static final int MOST_MOVES = 1000;
    private static final Pattern MINUTES = Pattern.compile("\\d+ minutes?");

    /** A kind of turn that has a name, and the usual step where it says nothing of its own. */
    TurnKind readNamed(Fields fields, Period usual) {
        var name = fields.line("name");
        var step = fields.find("step").isEmpty()
                ? usual
                : fields.word("step").flatMap(this::step).orElse(usual);
        var kind = read(name, fields, step);
        fields.done();
        return kind;
    }

    TurnKind read(String name, Fields fields, Period step) {
        var agenda = fields.linesIfAny("phases").stream().map(Word::text).toList();
        var order = fields.entry("order").map(this::order).orElse(List.of());
        var categories = fields.entry("categories").map(this::categories).orElse(List.of());
        var most = fields.wholeIfAny(MOVES_PER_TURN, 1, MOST_MOVES)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        var moves = moves(fields);
        moves.ifPresent(taken -> checkTogether(fields, taken));
        return new TurnKind(name, moves.orElse(Moves.TOGETHER), order, step, agenda, categories, most);
    }

    Optional<Period> step(Word word) {
        var step = STEP.matcher(word.text());
        if (step.matches()) {
            int number = Integer.parseInt(step.group(1));
            return Optional.of(step.group(2).equals("week") ? Period.ofWeeks(number) : Period.ofDays(number));
        }
        problems.tell(
                word.place(),
                MINUTES.matcher(word.text()).matches()
                        ? "Key (step) counts minutes, which is reserved for a later version: not yet."
                        : "Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not "
                                + Words.shown(word.text()) + ".");
        return Optional.empty();
    }

    /** Empty if it is told as a problem. */
    private Optional<Moves> moves(Fields fields) {
        if (fields.find("moves").isPresent()) {
            return fields.choiceIfAny("moves", Moves.class);
        }
        return fields.misspelt("moves") ? Optional.empty() : Optional.of(Moves.TOGETHER);
    }

    /** Whether what is said besides fits the way in which moves are taken. */
    private void checkTogether(Fields fields, Moves moves) {
        if (moves != Moves.ONE_BY_ONE) {
            fields.entry("order")
                    .ifPresent(order -> problems.tell(
                            order.place(), "Key (order) is for turns that say (moves: one-by-one) and for no others."));
        } else if (fields.find("order").isEmpty() && wholeCatalogue() && catalogue.isEmpty() && freeForm.isEmpty()) {
            problems.tell(
                    fields.placeOf("moves"),
                    "Key (moves) cannot be (one-by-one): the scenario has no move that anybody could make.");
        }
        if (moves == Moves.NONE) {
            for (var key : List.of("categories", MOVES_PER_TURN)) {
                fields.entry(key)
                        .ifPresent(entry -> problems.tell(
                                entry.place(), "Key (" + key + ") is not for turns that say (moves: none)."));
            }
        }
    }

    private List<List<String>> order(Node.Entry entry) {
        var typed = new Typed(problems);
        var order = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        typed.tellEmpty("Key (order)", entry.value());
        var items = typed.items("Key (order)", entry.value());
        for (int i = 0; i < items.size(); i++) {
            var label = "Key (order), item " + (i + 1) + ",";
            typed.tellEmpty(label, items.get(i));
            var words = items.get(i) instanceof Node.Sequence
                    ? typed.lines(label, items.get(i))
                    : typed.line(label, items.get(i)).stream().toList();
            order.add(words.stream()
                    .filter(word -> acts(word, seen))
                    .map(Word::text)
                    .toList());
        }
        return order;
    }

    /** Whether the order can name the actor here; tells it if not. */
    private boolean acts(Word word, Set<String> seen) {
        if (!known.actors().check("Key (order) names", word, problems)) {
            return false;
        }
        boolean moveless = wholeCatalogue()
                && Stream.concat(catalogue.values().stream(), freeForm.stream())
                        .noneMatch(type -> type.actors().contains(word.text()));
        if (!seen.add(word.text())) {
            problems.tell(word.place(), "Key (order) has (" + word.text() + ") twice.");
        } else if (moveless) {
            problems.tell(
                    word.place(), "Key (order) names the actor (" + word.text() + "), which has no move to make.");
        }
        return true;
    }

    private List<String> categories(Node.Entry entry) {
        var typed = new Typed(problems);
        typed.tellEmpty("Key (categories)", entry.value());
        var ids = Stream.concat(catalogue.values().stream(), freeForm.stream())
                .map(MoveType::category)
                .collect(Collectors.toCollection(TreeSet::new));
        var names = new Names("category", "the catalogue of moves", ids, wholeCatalogue());
        return typed.lines("Key (categories)", entry.value()).stream()
                .filter(word -> names.check("Key (categories) has", word, problems))
                .map(Word::text)
                .toList();
    }

    private boolean wholeCatalogue() {
        return known.moves().complete()
                && catalogue.keySet().equals(known.moves().ids());
    }
}
