package faultline.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** For tests: what another program finds in a file for word processors. */
final class WordReader {
    final XWPFDocument file;

    /** All paragraphs, those of tables' cells where they stand. */
    final List<XWPFParagraph> paragraphs = new ArrayList<>();

    WordReader(byte[] bytes) {
        try {
            file = new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read(file);
    }

    private void read(IBody body) {
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(this::read));
            }
        }
    }

    /** The style and the text of each paragraph whose style's name begins so. */
    List<String> styled(String style) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getStyle().startsWith(style))
                .map(paragraph -> paragraph.getStyle() + ": " + paragraph.getText())
                .toList();
    }

    List<String> bookmarks() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(bookmark -> bookmark.getName())
                .toList();
    }

    /** Where links lead. */
    List<String> links() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                .map(link -> link.getAnchor())
                .toList();
    }

    String text() {
        return paragraphs.stream().map(XWPFParagraph::getText).reduce("", (all, one) -> all + "\n" + one);
    }
}
