package faultline.report.form;

import faultline.report.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as one line of Markdown, which a reader of Markdown turns into the same characters again. */
final class MarkdownText {
    /** What makes a list, or a line under a heading, of a text that begins with it. */
    private static final Pattern LIST_MARK = Pattern.compile("^(\\d*)([-+=.)])(?![\\p{L}\\p{N}])");

    private MarkdownText() {}

    static String of(String words) {
        return of(Text.of(words));
    }

    static String of(Text text) {
        return line(text.spans().stream().map(MarkdownPiece::of));
    }

    static String bold(String words) {
        return bold(Text.of(words));
    }

    /** The text, all of it bold. */
    static String bold(Text text) {
        return line(text.spans().stream().map(MarkdownPiece::of).map(MarkdownPiece::madeBold));
    }

    private static String line(Stream<MarkdownPiece> looks) {
        // Marks that meet would be read as others.
        var pieces = joined(
                looks.filter(piece -> !piece.words().isEmpty()).toList(),
                MarkdownPiece::looksLike,
                MarkdownPiece::plus);
        var runs = joined(
                pieces.stream()
                        .map(piece -> new Run(piece.source(), piece.bold()))
                        .toList(),
                (one, other) -> one.bold() == other.bold(),
                Run::plus);
        var line = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            var before = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
            var after = i + 1 < runs.size() ? runs.get(i + 1).source().charAt(0) : ' ';
            line.append(runs.get(i).between(before, after));
        }
        return LIST_MARK.matcher(stripped(line)).replaceFirst("$1\\\\$2");
    }

    /** The list, where neighbours that belong together have become one. */
    private static <T> List<T> joined(List<T> all, BiPredicate<T, T> belong, BinaryOperator<T> join) {
        var joined = new ArrayList<T>();
        for (var one : all) {
            var last = joined.size() - 1;
            if (last >= 0 && belong.test(joined.get(last), one)) {
                joined.set(last, join.apply(joined.get(last), one));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** Without spaces around it; to Markdown, all other spaces than this one are words. */
    private static String stripped(CharSequence line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (start < end && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.subSequence(start, end).toString();
    }

    /** What is bold together, or is not. */
    private record Run(String source, boolean bold) {
        Run plus(Run more) {
            return new Run(source + more.source, bold);
        }

        /** With the marks of bold, if they would be understood between these neighbours. */
        String between(char before, char after) {
            var inner = stripped(source);
            if (!bold || inner.isEmpty()) {
                return source;
            }
            var start = source.indexOf(inner);
            var lead = source.substring(0, start);
            var trail = source.substring(start + inner.length());
            var isUnderstood = canMeet(lead.isEmpty() ? before : ' ', inner.codePointAt(0))
                    && canMeet(trail.isEmpty() ? after : ' ', inner.codePointBefore(inner.length()));
            return isUnderstood ? lead + "**" + inner + "**" + trail : source;
        }

        /** Whether the mark of bold can stand between them: not at a space within, and not between a letter and a mark. */
        private static boolean canMeet(char outside, int inside) {
            var isOpen = outside == ' ' || (outside < 0x7F && outside > ' ' && !Character.isLetterOrDigit(outside));
            return Character.isLetterOrDigit(inside)
                    || (isOpen && !Character.isSpaceChar(inside) && !Character.isWhitespace(inside));
        }
    }
}
