package faultline.report.picture;

import faultline.report.document.Block.Figure;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pictures of one played run, made of the white cell's view. None of them says how likely anything was. */
public final class Pictures {
    private final ExerciseView view;
    private final Said said;
    private final IndicatorPictures indicators;
    private final Weight weight;

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
        this.weight = Weight.on(view.board());
    }

    /** How each indicator went, with what acted on it; not what moves cost, of which {@link #indicator} makes one, too. */
    public List<Figure> indicators() {
        return view.board().stream()
                .filter(row -> !row.means())
                .map(indicators::of)
                .toList();
    }

    /**
     * How one indicator went, with what acted on it.
     *
     * @param key of a row of the view's board, as people type it
     */
    public Figure indicator(String key) {
        return view.board().stream()
                .filter(row -> row.key().toString().equals(key))
                .map(indicators::of)
                .findFirst()
                .orElseThrow();
    }

    /** Who acted on whom in the turns that are over. */
    public Figure network() {
        return new Network(said).figure();
    }

    /** Cooperation and conflict by the kinds of moves: over the turns that are over, and by actor. */
    public List<Figure> cooperation() {
        return new Cooperation(view).figures();
    }

    /** What each cell could not see when it chose, with what was so; one for each cell that has chosen. */
    public List<Figure> knowledge() {
        return new Knowledge(said).figures();
    }

    /** How participants judged the exercise; empty if nobody has filled in a form. */
    public Optional<Figure> feedback() {
        var feedback = view.evaluation().feedback();
        return feedback.forms().isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedbackPicture(feedback.distributions()).figure());
    }

    /**
     * What led to what in a turn.
     *
     * @param turn the number of one that has begun
     */
    public Figure cascade(int turn) {
        return view.played().stream()
                .filter(played -> played.number() == turn)
                .map(played -> new CascadePicture(said, weight, played).figure())
                .findFirst()
                .orElseThrow();
    }
}
