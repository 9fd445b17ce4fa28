package faultline.report.document;

/**
 * A drawing in SVG, to the same design in each form: shapes name classes of {@link Palette}, never colours.
 *
 * @param width of the drawing, in its own units; one is about a point on paper
 * @param shapes what is inside the {@code svg} element, well-formed and escaped
 * @param text one sentence that says what it shows
 */
public record Picture(double width, double height, String shapes, String text) {}
