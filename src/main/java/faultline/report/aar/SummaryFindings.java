package faultline.report.aar;

import faultline.exercise.definition.Rating;
import faultline.exercise.event.Leaning;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObservationView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What the summary says of how it went: ratings in short, strengths and areas for improvement, and what is to be done. */
final class SummaryFindings {
    private static final int MOST = 3;
    private static final int LONGEST = 160;
    private static final int MOST_ACTIONS = 3;
    private static final List<String> STANDINGS = Stream.concat(
                    Stream.of(Rating.values()).map(Rating::name), Stream.of("not observed", "not rated"))
            .toList();

    private final EvaluationView evaluation;
    private final Links links;

    SummaryFindings(AfterActionReport report, Links links) {
        this.evaluation = report.evaluation();
        this.links = links;
    }

    List<Block> all() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("How it went against the objectives"));
        blocks.add(ratings());
        blocks.add(new Heading("Strengths"));
        blocks.add(Say.list(top(Leaning.STRENGTH), "Neither evaluators nor the hot wash named a strength."));
        blocks.add(new Heading("Areas for improvement"));
        blocks.add(Say.list(
                top(Leaning.IMPROVEMENT), "Neither evaluators nor the hot wash named an area for improvement."));
        blocks.add(new Heading("What is to be done"));
        blocks.add(actions());
        return blocks;
    }

    /** How many capabilities have which letter, and how many none. */
    private Block ratings() {
        var capabilities = evaluation.capabilities().toList();
        return capabilities.isEmpty()
                ? Say.quietly("The scenario names no objectives, so nothing was rated.")
                : new Block.Table(
                        "",
                        Stream.concat(
                                        Stream.of(Column.text("Core capabilities")),
                                        STANDINGS.stream()
                                                .map(ReportWords::capital)
                                                .map(Column::number))
                                .toList(),
                        List.of(new Block.Row(
                                "",
                                Stream.concat(
                                                Stream.of(number(capabilities.size())),
                                                STANDINGS.stream()
                                                        .map(standing -> number(count(capabilities, standing))))
                                        .toList())));
    }

    private static long count(List<CapabilityView> capabilities, String standing) {
        return capabilities.stream()
                .filter(capability -> capability.standing().equals(standing))
                .count();
    }

    private Text number(long number) {
        return links.to(Long.toString(number), Part.CAPABILITIES.id());
    }

    /** The first that evaluators wrote of each capability, then what they wrote of none, then what the hot wash named. */
    private List<Text> top(Leaning leaning) {
        var first = new LinkedHashMap<String, Text>();
        evaluation
                .capabilities()
                .flatMap(capability -> evaluation.of(capability).stream()
                        .filter(one -> one.leaning() == leaning && !first.containsKey(one.id()))
                        .limit(1))
                .forEach(one -> first.put(one.id(), text(one)));
        evaluation.others().stream()
                .filter(one -> one.leaning() == leaning)
                .forEach(one -> first.put(one.id(), text(one)));
        var hotWash = evaluation.hotWash().stream()
                .filter(line -> line.leaning() == leaning)
                .map(line -> links.to(
                        cut(line.text()) + (line.from().isEmpty() ? "" : " (" + line.from() + ")"),
                        Part.HOT_WASH.id()));
        return Stream.concat(first.values().stream(), hotWash).limit(MOST).toList();
    }

    private Text text(ObservationView one) {
        return links.to(cut(one.text()) + " (" + one.by() + ", " + one.id() + ")", Places.observation(one.id()));
    }

    /** So that all of it stays on a page; the whole text stands where it leads. */
    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST);
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank < 1 ? end : blank) + " …";
    }

    private Block actions() {
        var actions = evaluation.actions();
        if (actions.isEmpty()) {
            return Say.quietly("No corrective action is planned.");
        }
        var lines = new ArrayList<Text>();
        actions.stream().limit(MOST_ACTIONS).map(this::action).forEach(lines::add);
        if (actions.size() > MOST_ACTIONS) {
            lines.add(
                    links.to((actions.size() - MOST_ACTIONS) + " more stand in the improvement plan.", Part.PLAN.id()));
        }
        return new Bullets(lines.stream().map(Item::new).toList());
    }

    private Text action(ActionView action) {
        var plan = action.plan();
        return links.to(
                cut(plan.text()) + " (" + plan.owner() + ", "
                        + plan.due().map(due -> "by " + ReportWords.date(due)).orElse("without a date") + ")",
                Places.action(action.id()));
    }
}
