package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.Overrides;
import faultline.view.Overrides.Share;
import faultline.view.Overruling;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import java.util.List;

/** The model against the white cell, as data. */
public final class OverrideContracts {

    private record Said(OverrulingWords words, Overruling one) {}

    private static final Shape<Said> OVERRULING = Shape.<Said>of("overruling", "Where the white cell overruled rules.")
            .with("turn", INTEGER, "The turn.", said -> said.one().turn())
            .unlessEmpty("ruling", "The number of the ruling, if there still is one.", said -> said.one()
                    .id())
            .with("rules", TEXT, "What the rules said.", said -> said.words().rules(said.one()))
            .with("whiteCell", TEXT, "What the white cell said.", said -> said.words()
                    .whiteCell(said.one()))
            .with("reason", TEXT, "Why.", said -> said.one().reason())
            .with("person", TEXT, "Who said so.", said -> said.one().person())
            .with("inForce", FLAG, "Whether it has been accepted.", said -> said.one()
                    .inForce());

    private static final Shape<Share> SHARE = Shape.<Share>of("share", "How often rulings on an actor were overruled.")
            .with("name", TEXT, "What people read for the actor, or for the world.", Share::name)
            .with("rulings", INTEGER, "How many the rules gave.", Share::rulings)
            .with("overruled", INTEGER, "How many of these were struck or amended.", Share::overruled)
            .with("percent", NUMBER, "The same of a hundred.", Share::percent)
            .with("added", INTEGER, "How many the white cell added.", Share::added);

    public static final Contract<Shown<Overrides>> OVERRIDES = Contract.of(
            Contract.page(Shape.<Shown<Overrides>>of("overrides", "Where the white cell overruled the rules.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with(
                            "overrulings",
                            listOf(OVERRULING),
                            "Each of them, in the order of the turns.",
                            OverrideContracts::said)
                    .with("shares", listOf(SHARE), "For each actor of whom there are rulings.", shown -> shown.what()
                            .shares())),
            "overrulings");

    private OverrideContracts() {}

    private static List<Said> said(Shown<Overrides> shown) {
        var words = new OverrulingWords(new RulingWords(shown.view().labels()));
        return shown.what().all().stream().map(one -> new Said(words, one)).toList();
    }
}
