package faultline.report.comparison;

import faultline.report.document.Block.Bullets;
import faultline.report.document.Section;
import java.util.List;

/** What a comparison can say, and what it cannot. */
final class HowToRead {
    private HowToRead() {}

    static Section section() {
        return Section.of(
                "how-to-read",
                "How to read this",
                Bullets.of(
                        List.of(
                                "Each exercise is one played run. That two of them differ shows what happened, not how likely "
                                        + "anything was, nor what caused it in the world that they are about.",
                                "Moves, injects and rulings are held against each other by what they are, never by their numbers. "
                                        + "A number such as M2.1 or R2.3 belongs to the exercise in whose column it stands.",
                                "A roll depends on the seed, the turn, the rule and the move that it answers, and on nothing else. "
                                        + "Exercises with the same seed, as a fork and its origin, show the same dice wherever both "
                                        + "ask for them; with other seeds they do not.",
                                "A ruling that only one exercise has mostly follows from a move, an inject or an override that only "
                                        + "this one had. What stands behind it is told below its table.",
                                "A number that leads somewhere leads to what made it. Where all exercises are the same, their "
                                        + "after-action reports tell how it came about; `report aar` writes one.",
                                "Seeds and the beginnings of the texts' digests stand in the first table. With the same "
                                        + "texts, seed and moves an exercise comes out the same; `exercise verify` checks that.")));
    }
}
