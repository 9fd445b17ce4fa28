package faultline.report.aar;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Ruling.Cause;
import faultline.report.aar.AfterActionReport.Entry;
import faultline.view.ArgumentView;
import faultline.view.ArgumentWords;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was argued, and what came of it. */
record ArgumentReports(ExerciseView view) {

    List<ArgumentLine> all() {
        return view.debate().arguments().stream().map(this::line).toList();
    }

    private ArgumentLine line(ArgumentView argument) {
        var words = new ArgumentWords(view.labels());
        return new ArgumentLine(
                argument.id(),
                argument.claim().turn(),
                words.claim(argument),
                ArgumentWords.status(argument),
                Stream.concat(reasons(argument, Side.FOR, "For"), reasons(argument, Side.AGAINST, "Against"))
                        .toList(),
                facts(argument, words),
                rulings(argument));
    }

    private static Stream<Entry> reasons(ArgumentView argument, Side side, String label) {
        return argument.points(side).stream().map(point -> new Entry(label, ArgumentWords.point(point)));
    }

    private static List<Entry> facts(ArgumentView argument, ArgumentWords words) {
        var facts = new ArrayList<Entry>();
        add(facts, "About", argument.claim().move());
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

    private List<String> rulings(ArgumentView argument) {
        var words = new RulingWords(view.labels());
        return view.turnsOver().stream()
                .map(TurnView::adjudication)
                .flatMap(adjudication -> adjudication.stream().flatMap(Adjudication::rulings))
                .filter(ruling -> ruling.causes().contains(new Cause.ByArgument(argument.id())))
                .map(ruling -> ruling.id() + " " + words.says(ruling.conclusion()) + ", because " + ruling.because())
                .toList();
    }
}
