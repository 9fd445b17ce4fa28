package faultline.adjudication;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import java.util.Map;

/** Rules for the small world: openings, something that the turn's beginning does by itself, and a chain of reactions. */
public final class SmallRules {
    public static final String TEXT = """
            // Red begins each turn with noise, mostly.
            rule "Red opens"
            when
              $turn : TurnBegun()
            then
              rulings.reaction($turn, "red", "protest").chance("odds").because("noise is cheap");
            end

            // Green begins each turn with noise as well.
            rule "Green opens"
            when
              $turn : TurnBegun()
            then
              rulings.reaction($turn, "green", "protest").because("nobody asks Green");
            end

            // Time wears everybody down.
            rule "Time wears"
            when
              $turn : TurnBegun()
            then
              rulings.level($turn, "tension").add("step").because("nothing has been settled");
            end

            // Blue would rather talk than bear a threat.
            rule "Blue offers talks"
            when
              $threat : Move(type == "threaten")
            then
              rulings.reaction($threat, "blue", "offer-talks").because("talking costs nothing");
            end

            // Red looks closely at talks that come after a threat of its own.
            rule "Red spies on talks"
            when
              $offer : Move(type == "offer-talks", world.playedThisTurn("red", "threaten"))
            then
              rulings.reaction($offer, "red", "spy").chance("odds").because("it wants to know what Blue wants");
            end

            // A leak is felt.
            rule "A leak is felt"
            when
              $leak : InjectReleased(inject == "leak")
            then
              rulings.level($leak, "tension").add("step").because("it is embarrassing");
            end
            """;

    private SmallRules() {}

    public static RuleTexts texts() {
        return new RuleTexts(Map.of("small", Map.of("small.drl", TEXT)));
    }

    static RuleBase compiled() {
        return ((Compiled.Ready) new RuleLibrary().compile(texts())).rules();
    }
}
