package faultline.adjudication.rules;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.facts.World;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Ruling.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world that notes every value which is read from it, named as people would say it. */
final class WatchedWorld implements World {
    private final World world;
    private final Map<String, String> seen;

    private WatchedWorld(World world, Map<String, String> seen) {
        this.world = world;
        this.seen = seen;
    }

    /** Notes what is read through copies of happenings that it makes. */
    static final class Notes {
        private final Map<String, String> seen = new LinkedHashMap<>();

        Happening watched(Happening happening) {
            var watched = new WatchedWorld(happening.world(), seen);
            if (happening instanceof Move m) {
                return new Move(
                        m.id(),
                        m.type(),
                        m.actor(),
                        m.target(),
                        m.category(),
                        m.tags(),
                        m.covert(),
                        m.byRule(),
                        m.text(),
                        watched);
            }
            if (happening instanceof ArgumentDecided a) {
                return new ArgumentDecided(
                        a.id(), a.type(), a.actor(), a.succeeded(), a.notable(), a.disaster(), a.text(), watched);
            }
            return happening instanceof InjectReleased released
                    ? new InjectReleased(released.inject(), watched)
                    : new TurnBegun(((TurnBegun) happening).turn(), watched);
        }

        /** What was read since the last time, each name once, in the order of reading. */
        List<Seen> take() {
            var taken = seen.entrySet().stream()
                    .map(entry -> new Seen(entry.getKey(), entry.getValue()))
                    .toList();
            seen.clear();
            return taken;
        }
    }

    @Override
    public double level(String indicator) {
        return note(indicator, world.level(indicator));
    }

    @Override
    public double level(String indicator, String actor) {
        return note(indicator + " of " + actor, world.level(indicator, actor));
    }

    @Override
    public double level(String indicator, String actor, String other) {
        return note(indicator + " of " + actor + " and " + other, world.level(indicator, actor, other));
    }

    @Override
    public double change(String indicator) {
        return note(indicator + " (change)", world.change(indicator));
    }

    @Override
    public double change(String indicator, String actor) {
        return note(indicator + " of " + actor + " (change)", world.change(indicator, actor));
    }

    @Override
    public double change(String indicator, String actor, String other) {
        return note(indicator + " of " + actor + " and " + other + " (change)", world.change(indicator, actor, other));
    }

    @Override
    public String stage(String indicator) {
        return note(indicator, world.stage(indicator));
    }

    @Override
    public String stage(String indicator, String actor) {
        return note(indicator + " of " + actor, world.stage(indicator, actor));
    }

    @Override
    public String stage(String indicator, String actor, String other) {
        return note(indicator + " of " + actor + " and " + other, world.stage(indicator, actor, other));
    }

    @Override
    public boolean played(String actor, String move) {
        return note(move + " by " + actor + " (earlier turn)", world.played(actor, move));
    }

    @Override
    public boolean playedThisTurn(String actor, String move) {
        return note(move + " by " + actor + " (this turn)", world.playedThisTurn(actor, move));
    }

    @Override
    public boolean released(String inject) {
        return note(inject + " (released)", world.released(inject));
    }

    @Override
    public double assumed(String assumption) {
        return note(assumption + " (assumption)", world.assumed(assumption));
    }

    @Override
    public int turn() {
        int turn = world.turn();
        note("turn", turn);
        return turn;
    }

    @Override
    public boolean automated(String actor) {
        return note(actor + " (automated)", world.automated(actor));
    }

    private double note(String name, double value) {
        seen.put(name, Value.plain(value));
        return value;
    }

    private boolean note(String name, boolean value) {
        seen.put(name, Boolean.toString(value));
        return value;
    }

    private String note(String name, String value) {
        seen.put(name, value);
        return value;
    }
}
