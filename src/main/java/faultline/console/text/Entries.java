package faultline.console.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Labels with what they mean beside them, in two columns; below them where the labels are long for the width. */
public final class Entries {
    private static final String INDENT = "  ";
    private static final int GAP = 2;

    private final List<AttributedString> labels = new ArrayList<>();
    private final List<AttributedString> meanings = new ArrayList<>();

    public Entries entry(CharSequence label, CharSequence meaning) {
        labels.add(Styled.plain(label));
        meanings.add(Styled.plain(meaning));
        return this;
    }

    /** The entries in lines of at most that many columns; at least 20 are needed. */
    public List<AttributedString> lines(int width) {
        int column = INDENT.length()
                + GAP
                + labels.stream().mapToInt(AttributedString::columnLength).max().orElse(0);
        var lines = new ArrayList<AttributedString>();
        for (int i = 0; i < labels.size(); i++) {
            lines.addAll(column > width / 2 ? below(i, width) : beside(i, column, width));
        }
        return List.copyOf(lines);
    }

    private List<AttributedString> beside(int index, int column, int width) {
        var lines = new ArrayList<AttributedString>();
        var before = Styled.pad(Styled.join(INDENT, labels.get(index)), column, false);
        for (var line : Wrapping.lines(meanings.get(index), width - column)) {
            lines.add(Styled.join(lines.isEmpty() ? before : " ".repeat(column), line));
        }
        return lines;
    }

    private List<AttributedString> below(int index, int width) {
        var lines = new ArrayList<AttributedString>();
        Wrapping.lines(labels.get(index), width - INDENT.length())
                .forEach(line -> lines.add(Styled.join(INDENT, line)));
        Wrapping.lines(meanings.get(index), width - 2 * INDENT.length())
                .forEach(line -> lines.add(Styled.join(INDENT + INDENT, line)));
        return lines;
    }
}
