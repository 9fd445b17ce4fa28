package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.ArrayList;
import java.util.List;

/** For tests: every text of a document in the order in which it is read, each without spaces around it. */
public final class TextsOf {
    private final List<String> texts = new ArrayList<>();

    private final String between;

    private TextsOf(String between) {
        this.between = between;
    }

    public static List<String> document(Document document) {
        return document(document, ": ");
    }

    /** @param between what stands between a label and what belongs to it */
    static List<String> document(Document document, String between) {
        var all = new TextsOf(between);
        all.add(document.kind() + between + document.title());
        all.add(document.subtitle());
        all.add(document.notice());
        document.sections().forEach(all::add);
        return all.texts;
    }

    /** As every form shows a text: one line, with what cannot be shown named. */
    static String shown(String text) {
        return Printable.of(text).replaceAll("[\\n\\r\\t]", " ").replaceAll("^ +| +\\z", "");
    }

    private void add(Section section) {
        add(section.title());
        section.content().get().forEach(this::add);
        section.parts().forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            add(heading.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(this::add);
        } else if (block instanceof Block.Numbered numbered) {
            numbered.items().forEach(this::add);
        } else if (block instanceof Block.Facts facts) {
            facts.facts()
                    .forEach(fact -> add(fact.label() + between + fact.text().words()));
        } else if (block instanceof Block.Table table) {
            add(table.caption());
            table.columns().forEach(column -> add(column.title()));
            table.rows().forEach(row -> row.cells().forEach(this::add));
        } else if (block instanceof Block.Figure figure) {
            add(figure.title());
            add(figure.caption());
            figure.inWords().forEach(this::add);
        } else if (block instanceof Block.Fold fold) {
            add(fold.summary());
            fold.inside().forEach(this::add);
        } else if (block instanceof Block.Blank blank) {
            add(blank.label());
        } else if (block instanceof Block.Boxes boxes) {
            add(boxes.label()
                    + boxes.choices().stream().map(choice -> "  ☐ " + choice).reduce("", String::concat));
        } else if (block instanceof Block.Card card) {
            add(card.above());
            add(card.name());
            add(card.below());
        } else if (!(block instanceof Block.NewSheet)) {
            throw new AssertionError("What does it say? " + block);
        }
    }

    private void add(Block.Item item) {
        add(item.text());
        item.below().forEach(this::add);
    }

    private void add(Text text) {
        add(text.words());
    }

    private void add(String words) {
        var shown = shown(words);
        if (!shown.isEmpty()) {
            texts.add(shown);
        }
    }
}
