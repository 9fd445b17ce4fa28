package faultline.report.aar;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.report.aar.AfterActionReport.Entry;
import faultline.report.aar.ArgumentReport.Ruled;
import faultline.view.ArgumentView;
import faultline.view.ArgumentWords;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was argued, and what came of it. */
final class ArgumentReports {
    private final ExerciseView view;
    private final ArgumentWords words;
    private final RulingWords rulingWords;
    private final Map<String, List<Ruled>> rulings = new HashMap<>();

    ArgumentReports(ExerciseView view) {
        this.view = view;
        this.words = new ArgumentWords(view.labels());
        this.rulingWords = new RulingWords(view.labels());
        view.turnsOver().stream()
                .flatMap(turn -> turn.adjudication().stream().flatMap(Adjudication::rulings))
                .forEach(this::note);
    }

    private void note(Ruling ruling) {
        for (var cause : ruling.causes()) {
            if (cause instanceof Cause.ByArgument by) {
                rulings.computeIfAbsent(by.argument(), id -> new ArrayList<>())
                        .add(new Ruled(ruling.id(), rulingWords.says(ruling.conclusion()), ruling.because()));
            }
        }
    }

    List<ArgumentReport> all() {
        return view.debate().arguments().stream().map(this::report).toList();
    }

    private ArgumentReport report(ArgumentView argument) {
        return new ArgumentReport(
                argument.id(),
                argument.claim().turn(),
                words.claim(argument),
                argument.claim().move(),
                ArgumentWords.status(argument),
                Stream.concat(reasons(argument, Side.FOR, "For"), reasons(argument, Side.AGAINST, "Against"))
                        .toList(),
                facts(argument),
                rulings.getOrDefault(argument.id(), List.of()));
    }

    private static Stream<Entry> reasons(ArgumentView argument, Side side, String label) {
        return argument.points(side).stream().map(point -> new Entry(label, ArgumentWords.point(point)));
    }

    private List<Entry> facts(ArgumentView argument) {
        var facts = new ArrayList<Entry>();
        add(facts, "Method", words.method(argument));
        argument.standing().forEach(condition -> add(facts, "Standing", words.standing(condition)));
        add(facts, "Estimates", ArgumentWords.estimates(argument));
        add(facts, "Votes", ArgumentWords.votes(argument));
        add(facts, "Odds", words.odds(argument));
        add(facts, "Decided", ArgumentWords.decided(argument));
        return facts;
    }

    private static void add(List<Entry> facts, String label, String text) {
        if (!text.isBlank()) {
            facts.add(new Entry(label, text));
        }
    }
}
