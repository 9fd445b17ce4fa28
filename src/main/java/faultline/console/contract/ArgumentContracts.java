package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.BigProject;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Verdict;
import faultline.view.ArgumentView;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.util.List;
import java.util.Map;

/** What is argued, as data. */
public final class ArgumentContracts {

    /** An argument, with all that the seat sees. */
    public record Argued(ArgumentView argument, ExerciseView view) implements Page {
        @Override
        public String fictional() {
            return view.fictional();
        }

        private List<String> rulings() {
            return view.played().stream()
                    .flatMap(turn -> turn.adjudication().stream())
                    .flatMap(adjudication -> adjudication.rulings())
                    .filter(ruling -> ruling.causes().contains(new Ruling.Cause.ByArgument(argument.id())))
                    .map(Ruling::id)
                    .toList();
        }
    }

    private static final Shape<Odds> ODDS = Shape.<Odds>of("odds", "How likely something is, exactly.")
            .with("favourable", INTEGER, "How many of the equally likely cases are for it.", Odds::favourable)
            .with("of", INTEGER, "How many cases there are.", Odds::of)
            .with("percent", NUMBER, "The same in percent.", Odds::percent);

    private static final Shape<ArgumentView> BASICS = Shape.<ArgumentView>of("argument", "What is argued.")
            .with("id", TEXT, "How commands name it.", ArgumentView::id)
            .with("turn", INTEGER, "In which turn it was opened.", argument -> argument.claim()
                    .turn())
            .unlessEmpty("actor", "The id of the actor who does it.", argument -> argument.claim()
                    .actor())
            .with("action", TEXT, "What is done.", ArgumentView::action)
            .unlessEmpty(
                    "result", "What is then so.", argument -> argument.claim().result())
            .unlessEmpty("move", "The id of the move that it is about.", argument -> argument.claim()
                    .move())
            .with("method", oneOf(ArgumentMethod.values()), "How it is decided.", ArgumentView::method)
            .with("status", oneOf(ArgumentView.Status.values()), "How it stands.", ArgumentView::status)
            .with("for", INTEGER, "How many reasons there are for it.", argument -> argument.points(Point.Side.FOR)
                    .size())
            .with("against", INTEGER, "How many reasons there are against it.", argument -> argument.points(
                            Point.Side.AGAINST)
                    .size())
            .maybe("odds", ODDS, "How likely it is to succeed.", ArgumentView::odds);

    private static final Shape<Point> POINT = Shape.<Point>of("point", "A reason.")
            .with("side", oneOf(Point.Side.values()), "What it speaks for.", Point::side)
            .unlessEmpty("by", "Who gave it.", Point::by)
            .with("text", TEXT, "The reason.", Point::text)
            .with("weight", oneOf(Point.Weight.values()), "How much it counts.", Point::weight);

    private static final Shape<Claim.Secret> SECRET = Shape.<Claim.Secret>of("secret", "How it is kept from others.")
            .unlessEmpty("cell", "Whose it is besides the white cell.", Claim.Secret::cell)
            .unlessEmpty("trigger", "What it waits for.", Claim.Secret::trigger);

    private static final Shape<Map.Entry<String, Integer>> ESTIMATE = Shape.<Map.Entry<String, Integer>>of(
                    "estimate", "An estimate.")
            .with("by", TEXT, "Who gave it.", Map.Entry::getKey)
            .with("percent", INTEGER, "How likely they think it.", Map.Entry::getValue);

    private static final Shape<Map.Entry<String, Boolean>> VOTE = Shape.<Map.Entry<String, Boolean>>of(
                    "vote", "A vote.")
            .with("by", TEXT, "Who gave it.", Map.Entry::getKey)
            .with("inFavour", FLAG, "Whether it is a yes.", Map.Entry::getValue);

    private static final Shape<BigProject> PROJECT = Shape.<BigProject>of("project", "A big project.")
            .with("name", TEXT, "Its name.", BigProject::name)
            .with("needs", INTEGER, "How many steps must succeed.", BigProject::needs);

    private static final Shape<Verdict> VERDICT = Shape.<Verdict>of("verdict", "What came of it.")
            .with("succeeded", FLAG, "Whether it succeeded.", Verdict::succeeded)
            .with("basis", oneOf(Verdict.Basis.values()), "What decided.", Verdict::basis)
            .with(
                    "dice",
                    listOf(INTEGER),
                    "What the dice showed; none if they did not decide.",
                    verdict -> List.copyOf(
                            verdict.thrown().map(Verdict.Throw::dice).orElse(List.of())))
            .maybe("total", INTEGER, "The dice with all that is added to them.", verdict -> verdict.thrown()
                    .map(Verdict.Throw::total))
            .unlessEmpty("reason", "What whoever decided says of it.", Verdict::reason);

    private static final Shape<ArgumentView> WHOLE = BASICS.with(
                    "tags", listOf(TEXT), "By which conditions know it.", argument -> argument.claim()
                            .tags())
            .maybe("secret", SECRET, "How it is kept from others.", argument -> argument.claim()
                    .secret())
            .maybe("project", PROJECT, "The big project that it is a step of.", argument -> argument.claim()
                    .project())
            .with("steps", INTEGER, "How many steps of that project have succeeded.", ArgumentView::steps)
            .with("points", listOf(POINT), "The reasons, in the order in which they were given.", ArgumentView::points)
            .with(
                    "standing",
                    listOf(ConditionContracts.CONDITION),
                    "The conditions that count.",
                    ArgumentView::standing)
            .with("modifier", INTEGER, "What reasons and conditions add to two dice.", ArgumentView::modifier)
            .with("estimators", listOf(TEXT), "Who has given an estimate.", ArgumentView::estimators)
            .with(
                    "estimates",
                    listOf(ESTIMATE),
                    "The estimates, once they are shown.",
                    argument -> List.copyOf(argument.estimates().entrySet()))
            .with(
                    "votes",
                    listOf(VOTE),
                    "The votes.",
                    argument -> List.copyOf(argument.votes().entrySet()))
            .maybe("verdict", VERDICT, "What came of it.", ArgumentView::verdict)
            .maybe("dropped", TEXT, "Why it was given up.", ArgumentView::dropped);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("argument-list", "All arguments.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "arguments",
                            listOf(BASICS),
                            "The arguments, in the order in which they were opened.",
                            view -> view.debate().arguments())),
            "arguments");

    public static final Contract<Argued> SHOW =
            Contract.of(Contract.page(Shape.<Argued>of("argument-show", "An argument: its reasons, what came of it.")
                    .with("exercise", TEXT, "The exercise's name.", argued -> argued.view()
                            .name())
                    .with("argument", WHOLE, "The argument.", Argued::argument)
                    .with("ledTo", listOf(TEXT), "The ids of the rulings that it led to.", Argued::rulings)));

    public static final Contract<Argued> LIKELIHOOD = Contract.of(Contract.page(Shape.<Argued>of(
                    "argument-odds", "How likely an argument is to succeed.")
            .with("exercise", TEXT, "The exercise's name.", argued -> argued.view()
                    .name())
            .with("id", TEXT, "How commands name the argument.", argued -> argued.argument()
                    .id())
            .with("method", oneOf(ArgumentMethod.values()), "How it is decided.", argued -> argued.argument()
                    .method())
            .with("modifier", INTEGER, "What reasons and conditions add to two dice.", argued -> argued.argument()
                    .modifier())
            .maybe(
                    "odds",
                    ODDS,
                    "How likely it is; nothing where no dice decide, or estimates are not shown.",
                    argued -> argued.argument().odds())));

    private ArgumentContracts() {}
}
