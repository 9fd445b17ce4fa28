package faultline.report.picture;

import faultline.report.picture.Drawing.Spot;

/** What has acted on an indicator, told apart by shape. */
enum Mark {
    MOVE("▲", "moves", "a move"),
    INJECT("◆", "injects", "an inject"),
    OVERRIDE("✕", "overrides", "the white cell, over the rules"),
    OTHER("■", "other", "the turn's beginning, or an argument");

    private final String sign;
    private final String word;
    private final String meaning;

    Mark(String sign, String word, String meaning) {
        this.sign = sign;
        this.word = word;
        this.meaning = meaning;
    }

    /** The shape as a letter, for words beside the picture. */
    String sign() {
        return sign;
    }

    /** What stands beside its row. */
    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    /**
     * Draws it around a spot.
     *
     * @param reach from its middle to its edges
     */
    void draw(Drawing drawing, double x, double y, double reach) {
        switch (this) {
            case MOVE ->
                drawing.polygon(
                        "ink",
                        new Spot(x, y - reach),
                        new Spot(x + reach, y + reach * 0.8),
                        new Spot(x - reach, y + reach * 0.8));
            case INJECT ->
                drawing.polygon(
                        "ink",
                        new Spot(x, y - reach),
                        new Spot(x + reach, y),
                        new Spot(x, y + reach),
                        new Spot(x - reach, y));
            case OVERRIDE -> {
                drawing.line("line s1", x - reach * 0.8, y - reach * 0.8, x + reach * 0.8, y + reach * 0.8);
                drawing.line("line s1", x - reach * 0.8, y + reach * 0.8, x + reach * 0.8, y - reach * 0.8);
            }
            case OTHER -> drawing.box("soft", Box.around(x, y, reach * 0.7), 0);
        }
    }
}
