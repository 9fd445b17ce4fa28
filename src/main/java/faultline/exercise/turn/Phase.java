package faultline.exercise.turn;

/** Where an exercise stands in its round of play. */
public enum Phase {
    /** Before the first turn: cells are made up and read their briefings. */
    BRIEFING("briefing"),
    /** Cells enter moves. */
    MOVES("moves"),
    /** The rules have proposed; the white cell decides. */
    ADJUDICATION("adjudication"),
    /** The turn is over and its results are known. */
    RESULTS("results"),
    /** The exercise is over. */
    CLOSED("closed");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
