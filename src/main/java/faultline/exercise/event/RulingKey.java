package faultline.exercise.event;

import java.util.List;

/**
 * Names a ruling by what it says and answers. Unlike its number, this stays the same when something before it in the turn
 * is decided otherwise.
 *
 * @param source who says so, in one word for each source
 * @param causes what it answers: for a move its actor, type and target, never its number
 * @param conclusion what it says
 * @param count how many equal keys come before it in the turn, from 0
 */
public record RulingKey(String source, List<String> causes, String conclusion, int count) {
    public RulingKey {
        causes = List.copyOf(causes);
    }
}
