package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.io.IOException;
import java.util.List;

/** Writes what sections consist of. */
final class WordBlocks {
    private final WordParagraphs paragraphs;
    private final WordTables tables;
    private final WordPictures pictures;
    private final WordNumbering numbering;

    WordBlocks(WordParagraphs paragraphs, WordTables tables, WordPictures pictures, WordNumbering numbering) {
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.pictures = pictures;
        this.numbering = numbering;
    }

    /** @param level of headings among the blocks, 1 for the largest */
    void write(Block block, int level) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            paragraphs.writeIfAny(style(paragraph.tone()), paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            paragraphs.heading(level, heading.id(), heading.text());
        } else if (block instanceof Block.Bullets bullets) {
            items(bullets.items(), WordNumbering.BULLETS, level);
        } else if (block instanceof Block.Numbered numbered) {
            items(numbered.items(), numbering.from(numbered.first()), level);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure, level);
        } else if (block instanceof Block.Fold fold) {
            paragraphs.write("FoldSummary", fold.id(), fold.summary());
            within(fold.inside(), level);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Boxes boxes) {
            boxes(boxes);
        } else if (block instanceof Block.Card card) {
            tables.write(card);
        } else if (block instanceof Block.NewSheet) {
            paragraphs.beginSheet();
        } else {
            throw new IllegalArgumentException("This is not written for word processors: " + block);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> "Normal";
            case QUIET -> "Quiet";
            case NOTICE -> "Notice";
        };
    }

    private void write(List<Block> blocks, int level) throws IOException {
        for (var block : blocks) {
            write(block, level);
        }
    }

    private void within(List<Block> blocks, int level) throws IOException {
        paragraphs.within(xml -> write(blocks, level));
    }

    private void items(List<Block.Item> items, String list, int level) throws IOException {
        for (var item : items) {
            paragraphs.item(list, item.id(), item.text());
            within(item.below(), level);
        }
    }

    /** As a table where there is room for it; among much other detail, as lines. */
    private void facts(Block.Facts facts) throws IOException {
        if (paragraphs.depth() == 0) {
            tables.write(facts);
            return;
        }
        for (var fact : facts.facts()) {
            paragraphs.write("Fact", Text.quiet(fact.label() + "  ").plus(fact.text()));
        }
    }

    private void figure(Block.Figure figure, int level) throws IOException {
        paragraphs.write("FigureTitle", figure.id(), Text.of(figure.title()));
        paragraphs.begin("Picture");
        paragraphs.picture(pictures, figure.picture());
        paragraphs.end();
        paragraphs.writeIfAny("Caption", figure.caption());
        write(figure.inWords(), level);
    }

    private void blank(Block.Blank blank) throws IOException {
        paragraphs.write("Label", Text.strong(blank.label()));
        for (int i = 0; i < blank.lines(); i++) {
            paragraphs.write("ToWriteOn", Text.NONE);
        }
        paragraphs.write("Gap", Text.NONE);
    }

    private void boxes(Block.Boxes boxes) throws IOException {
        paragraphs.begin("Label");
        paragraphs.text(Text.strong(boxes.label()));
        for (var choice : boxes.choices()) {
            paragraphs.text(Text.of("    ☐\u00a0" + choice));
        }
        paragraphs.end();
    }
}
