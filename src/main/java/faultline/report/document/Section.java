package faultline.report.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of a document that has a heading and can be led to.
 *
 * @param id its anchor, unlike any other in the document
 * @param content makes its blocks, anew for each form that is written, so that a long document need not be held whole
 * @param parts sections within it, which follow its own content
 */
public record Section(String id, String title, Supplier<Stream<Block>> content, List<Section> parts) {
    public Section {
        Anchor.check(id);
        parts = List.copyOf(parts);
    }

    public static Section of(String id, String title, List<Block> content) {
        var kept = List.copyOf(content);
        return new Section(id, title, kept::stream, List.of());
    }

    public static Section of(String id, String title, Block... content) {
        return of(id, title, List.of(content));
    }

    /** A section whose blocks are made when a form comes to write them. */
    public static Section later(String id, String title, Supplier<Stream<Block>> content) {
        return new Section(id, title, content, List.of());
    }

    /** The same with these sections within it. */
    public Section with(List<Section> within) {
        return new Section(id, title, content, within);
    }

    Stream<Section> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Section::withParts));
    }
}
