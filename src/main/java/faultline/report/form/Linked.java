package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The anchors that something in a document leads to; a report has many more, which a form may leave out. */
final class Linked {
    private final Set<String> anchors = new HashSet<>();

    private Linked() {}

    /** Goes through the whole document once. */
    static Linked in(Document document) {
        var linked = new Linked();
        document.allSections().forEach(section -> {
            try (var content = section.content().get()) {
                content.forEach(linked::add);
            }
        });
        return linked;
    }

    boolean has(String anchor) {
        return anchors.contains(anchor);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            add(heading.text());
        } else if (block instanceof Block.Bullets bullets) {
            items(bullets.items());
        } else if (block instanceof Block.Numbered numbered) {
            items(numbered.items());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> add(fact.text()));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(this::add));
        } else if (block instanceof Block.Figure figure) {
            add(figure.caption());
            add(figure.inWords());
        } else if (block instanceof Block.Fold fold) {
            add(fold.summary());
            add(fold.inside());
        }
    }

    private void items(List<Block.Item> items) {
        for (var item : items) {
            add(item.text());
            add(item.below());
        }
    }

    private void add(Collection<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Text text) {
        for (var span : text.spans()) {
            if (!span.to().isEmpty()) {
                anchors.add(span.to());
            }
        }
    }
}
