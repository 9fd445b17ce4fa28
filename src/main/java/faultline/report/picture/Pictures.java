package faultline.report.picture;

import faultline.report.document.Block.Figure;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.function.Predicate;

/** Pictures of one played run, made of the white cell's view. None of them says how likely anything was. */
public final class Pictures {
    private final ExerciseView view;
    private final Said said;
    private final IndicatorPictures indicators;

    /** Pictures that lead nowhere. */
    public Pictures(ExerciseView view) {
        this(view, id -> false);
    }

    /**
     * Pictures of a document in which moves, rulings and arguments are told of.
     *
     * @param known whether the document has an anchor of the name of that move, ruling or argument: "M1.2"
     */
    public Pictures(ExerciseView view, Predicate<String> known) {
        this.view = view;
        this.said = Said.of(view, known);
        this.indicators = new IndicatorPictures(said);
    }

    /** How each indicator went, with what acted on it; not what moves cost, of which {@link #indicator} makes one, too. */
    public List<Figure> indicators() {
        return view.board().stream()
                .filter(row -> !row.means())
                .map(this::indicator)
                .toList();
    }

    /** How one indicator of the view's board went, with what acted on it. */
    public Figure indicator(BoardRow row) {
        return indicators.of(row);
    }
}
