package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Section;
import faultline.report.picture.Pictures;
import java.util.stream.Stream;

/** What each cell could not see when it chose, so that nobody is judged by what only others knew. */
record KnowledgeSection(Pictures pictures) {

    Section section() {
        return Section.later(Part.KNOWLEDGE.id(), Part.KNOWLEDGE.title(), this::blocks);
    }

    private Stream<Block> blocks() {
        var figures = pictures.knowledge();
        return figures.isEmpty()
                ? Stream.of(Say.quietly("No cell has chosen moves in a turn that is over."))
                : Stream.concat(
                        Stream.of(Say.quietly(
                                "To be read before anybody is judged: what looks wrong afterwards can have been"
                                        + " right by what could be seen.")),
                        figures.stream());
    }
}
