package faultline.view;

import faultline.exercise.event.Point.Side;
import java.util.ArrayList;
import java.util.List;

/** Explains what came of an argument: its reasons, what stood for and against it, its odds and its dice. */
record ArgumentWhy(ArgumentWords words) {

    /**
     * @param causes what it was about
     */
    Why of(ArgumentView argument, List<Why> causes) {
        var details = new ArrayList<String>();
        details.add("method: " + words.method(argument));
        argument.points(Side.FOR).forEach(point -> details.add("for: " + ArgumentWords.point(point)));
        argument.points(Side.AGAINST).forEach(point -> details.add("against: " + ArgumentWords.point(point)));
        argument.standing().forEach(condition -> details.add("standing: " + words.standing(condition)));
        add(details, "estimates: ", ArgumentWords.estimates(argument));
        add(details, "votes: ", ArgumentWords.votes(argument));
        add(details, "odds: ", words.odds(argument));
        add(details, "decided: ", ArgumentWords.decided(argument));
        return new Why(
                argument.id() + " argued: " + words.claim(argument) + " — " + ArgumentWords.status(argument),
                details,
                causes);
    }

    private static void add(List<String> details, String label, String text) {
        if (!text.isEmpty()) {
            details.add(label + text);
        }
    }
}
