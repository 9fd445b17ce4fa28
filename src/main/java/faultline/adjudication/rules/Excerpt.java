package faultline.adjudication.rules;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;

/**
 * A stretch of a rule file that is parsed by itself.
 *
 * @param offset where it begins in the file, in characters from 0
 */
record Excerpt(String text, int offset) {

    /** Where a part of it stands in the file. */
    int at(Node node) {
        return node.getBegin().map(this::at).orElse(offset);
    }

    int at(Position position) {
        return offset + within(position);
    }

    /** A part of it as it is written, on one line. */
    String words(Node node) {
        return node.getRange()
                .map(range -> oneLine(text.substring(within(range.begin), within(range.end) + 1)))
                .orElse("");
    }

    /** Spaces and line ends outside of texts become single spaces. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", " ");
    }

    private int within(Position position) {
        int start = 0;
        for (int line = 1; line < position.line; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + position.column - 1, text.length() - 1);
    }
}
