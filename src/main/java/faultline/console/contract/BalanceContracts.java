package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.play.balance.ActorLine;
import faultline.play.balance.AimLine;
import faultline.play.balance.Balance;
import faultline.play.balance.Contest;
import faultline.play.balance.Figures;
import faultline.play.balance.Judged;
import faultline.play.balance.LevelLine;
import faultline.play.balance.MoveLine;
import faultline.play.balance.StageLine;
import java.util.List;
import java.util.Map;

/** The figures of a scenario's balance, as data. Shares are in percent. */
public final class BalanceContracts {
    private static final Shape<Figures> FIGURES = Shape.<Figures>of("figures", "A number over many exercises.")
            .with("mean", NUMBER, "Its mean.", Figures::mean)
            .with("deviation", NUMBER, "Its standard deviation.", Figures::deviation)
            .with("low", NUMBER, "Its 10th percentile.", Figures::low)
            .with("high", NUMBER, "Its 90th percentile.", Figures::high);

    private static final Shape<LevelLine> LEVEL = judged(Shape.<LevelLine>of("level", "How a level fares."))
            .with("start", NUMBER, "Where it begins.", LevelLine::start)
            .with("end", FIGURES, "Where it stands after the last turn.", LevelLine::end)
            .with("atMin", NUMBER, "The share of turns that end at its lower bound.", LevelLine::atMin)
            .with("atMax", NUMBER, "The share of turns that end at its upper bound.", LevelLine::atMax);

    private static final Shape<Map.Entry<String, Double>> SHARE = Shape.<Map.Entry<String, Double>>of(
                    "share", "A state of a stage.")
            .with("state", TEXT, "The state.", Map.Entry::getKey)
            .with("percent", NUMBER, "The share of turns that end in it.", Map.Entry::getValue);

    private static final Shape<StageLine> STAGE = Shape.<StageLine>of("stage", "How a stage fares.")
            .with("name", TEXT, "Of what.", line -> line.key().toString())
            .with("start", TEXT, "Where it begins.", StageLine::start)
            .with(
                    "shares",
                    listOf(SHARE),
                    "How often it is in each state.",
                    line -> List.copyOf(line.shares().entrySet()));

    private static final Shape<MoveLine> MOVE = judged(Shape.<MoveLine>of("move", "How often a move is made."))
            .with("byPeople", INTEGER, "How often people make it.", line -> line.byPeople()
                    .moves())
            .with("byRule", INTEGER, "How often rules make it.", line -> line.byRule()
                    .moves())
            .with("games", INTEGER, "In how many exercises it is made.", line -> line.all()
                    .games())
            .with("answered", NUMBER, "The share of these moves that a rule answers.", MoveLine::shareAnswered);

    private static final Shape<ActorLine> ACTOR = judged(Shape.<ActorLine>of("actor", "How busy an actor is."))
            .with("automated", INTEGER, "In how many exercises rules move it.", ActorLine::automated)
            .with("acting", NUMBER, "The share of these in which it makes a move.", ActorLine::shareActing)
            .with("openings", INTEGER, "Moves that it makes because a turn begins.", ActorLine::openings)
            .with("reactions", INTEGER, "Moves that it makes in answer to something.", ActorLine::reactions);

    private static final Shape<AimLine> AIM = judged(Shape.<AimLine>of("aim", "How an actor fares by its aims."))
            .with("start", NUMBER, "Its score before the first turn, 0 to 100.", AimLine::start)
            .with("end", FIGURES, "Its score after the last turn.", AimLine::end)
            .with("gain", FIGURES, "The difference of both.", AimLine::gain)
            .with("gains", NUMBER, "The share of exercises in which it ends better.", AimLine::gains)
            .with("loses", NUMBER, "The share in which it ends worse.", AimLine::loses);

    private static final Shape<Contest.Alternative> ALTERNATIVE = Shape.<Contest.Alternative>of(
                    "alternative", "What an actor can do.")
            .unlessEmpty("move", "The move; left out if it makes none.", Contest.Alternative::move)
            .with("gain", NUMBER, "By how much its score rises then, on average.", Contest.Alternative::mean);

    private static final Shape<Contest.InMix> MIX = Shape.<Contest.InMix>of("mix", "What the others do.")
            .with("mix", TEXT, "That in words.", Contest.InMix::mix)
            .with("alternatives", listOf(ALTERNATIVE), "How the actor fares with each.", Contest.InMix::alternatives);

    private static final Shape<Contest> CONTEST = judged(
                    Shape.<Contest>of("contest", "How an actor fares with each of its moves."))
            .with("mixes", listOf(MIX), "Against each mix of what the others do.", Contest::mixes);

    public static final Contract<Balance> BALANCE = Contract.of(
            Shape.<Balance>of("scenario-balance", "Whether a scenario's world stays plausible, in figures.")
                    .with("scenario", TEXT, "The scenario, as it was named.", balance -> balance.run()
                            .scenario())
                    .with("fictional", TEXT, "What everybody must be told who reads this.", balance -> balance.run()
                            .fictional())
                    .with("scenarioDigest", TEXT, "Names the scenario's text.", balance -> balance.run()
                            .scenarioDigest())
                    .with("rulesDigest", TEXT, "Names the rules' text.", balance -> balance.run()
                            .rulesDigest())
                    .with("seed", INTEGER, "What all is drawn from.", balance -> balance.run()
                            .seed())
                    .with("games", INTEGER, "How many exercises were played.", balance -> balance.run()
                            .games())
                    .with("turns", INTEGER, "How many turns each has.", balance -> balance.run()
                            .turns())
                    .with("sound", FLAG, "Whether all that is asked of the figures is so.", Balance::isSound)
                    .with("failures", listOf(TEXT), "What is out of balance.", Balance::failures)
                    .with("hints", listOf(TEXT), "What an author may want to look at.", Balance::hints)
                    .with("levels", listOf(LEVEL), "How levels fare.", Balance::levels)
                    .with("stages", listOf(STAGE), "How stages fare.", Balance::stages)
                    .with("moves", listOf(MOVE), "How often moves are made.", Balance::moves)
                    .with("actors", listOf(ACTOR), "How busy actors are.", Balance::actors)
                    .with("aims", listOf(AIM), "How actors fare by their aims.", Balance::aims)
                    .with("contests", listOf(CONTEST), "How actors fare with each of their moves.", Balance::contests),
            "levels");

    private BalanceContracts() {}

    private static <J extends Judged> Shape<J> judged(Shape<J> shape) {
        return shape.with("name", TEXT, "Of what.", Judged::name).maybe("wrong", TEXT, "What is wrong.", Judged::wrong);
    }
}
