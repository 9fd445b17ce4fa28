package faultline.adjudication;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.facts.World;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling.Cause;
import java.util.ArrayList;
import java.util.List;

/** Between what happened in an exercise and the facts that rules match. */
final class Happenings {
    private Happenings() {}

    static List<Happening> of(WaveInput input, Scenario scenario, World world) {
        var happenings = new ArrayList<Happening>();
        input.effective().forEach(move -> happenings.add(fact(move, scenario, world)));
        input.arguments().forEach(argument -> happenings.add(fact(argument, world)));
        input.injects().forEach(inject -> happenings.add(new InjectReleased(inject, world)));
        return happenings;
    }

    private static faultline.adjudication.facts.Move fact(Move move, Scenario scenario, World world) {
        var type = scenario.move(move.type());
        var words = move.words();
        return new faultline.adjudication.facts.Move(
                move.id(),
                move.type(),
                move.actor(),
                move.target(),
                type.category(),
                type.tags(),
                move.covert(),
                move.byRule(),
                words.equals(Move.Words.NONE)
                        ? move.text()
                        : String.join(" ", move.text(), words.intent(), words.rationale(), words.expectedEffect())
                                .strip(),
                world);
    }

    private static ArgumentDecided fact(Argument argument, World world) {
        var claim = argument.claim();
        var verdict = argument.verdict().orElseThrow();
        return new ArgumentDecided(
                argument.id(),
                claim.type(),
                claim.actor(),
                verdict.succeeded(),
                verdict.notable(),
                verdict.disaster(),
                claim.action() + " " + claim.result(),
                world);
    }

    /** One for each thing that a rule answers, which are one or two. */
    static List<Cause> causes(List<Happening> answers) {
        var first = cause(answers.get(0));
        return answers.size() == 1 ? List.of(first) : List.of(first, cause(answers.get(1)));
    }

    static Cause cause(Happening happening) {
        if (happening instanceof faultline.adjudication.facts.Move move) {
            return new Cause.ByMove(move.id());
        }
        if (happening instanceof ArgumentDecided decided) {
            return new Cause.ByArgument(decided.id());
        }
        return happening instanceof InjectReleased released
                ? new Cause.ByInject(released.inject())
                : new Cause.ByTurn(((TurnBegun) happening).turn());
    }
}
