package faultline.console.shell;

import java.util.List;
import java.util.stream.IntStream;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;

/** Lets the line editor see words as commands will see them. */
final class TypedLineParser implements Parser {

    @Override
    public Typing parse(String line, int cursor, ParseContext context) {
        var words = CommandLine.read(line).words();
        int before = (int) words.stream().filter(word -> word.end() < cursor).count();
        boolean inWord = before < words.size() && words.get(before).start() <= cursor;
        var current = inWord ? words.get(before) : new Word("", false, cursor, cursor);
        var all = IntStream.rangeClosed(0, before)
                .mapToObj(index -> index == before ? current : words.get(index))
                .toList();
        return new Typing(line, cursor, all);
    }

    /** A line as far as the word at the cursor. */
    record Typing(String line, int cursor, List<Word> read) implements CompletingParsedLine {

        Word current() {
            return read.get(read.size() - 1);
        }

        @Override
        public String word() {
            return current().text();
        }

        /** Counted in the word without its quotes. */
        @Override
        public int wordCursor() {
            var typed =
                    CommandLine.read(line.substring(current().start(), cursor)).words();
            return typed.isEmpty() ? 0 : typed.get(0).text().length();
        }

        @Override
        public int wordIndex() {
            return read.size() - 1;
        }

        @Override
        public List<String> words() {
            return read.stream().map(Word::text).toList();
        }

        @Override
        public int rawWordCursor() {
            return cursor - current().start();
        }

        @Override
        public int rawWordLength() {
            return current().end() - current().start();
        }

        /** Puts quotes around a proposal that needs them; around the value alone where it is {@code --name=value}. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            var text = candidate.toString();
            if (text.isEmpty()) {
                // Nothing is typed of the word yet: the editor asks how much to take back before it offers its menu.
                return text;
            }
            int value = current().isOption() ? text.indexOf('=') + 1 : 0;
            var quoted = Word.quote(text.substring(value));
            boolean open = !complete && quoted.startsWith("\"");
            return text.substring(0, value) + (open ? quoted.substring(0, quoted.length() - 1) : quoted);
        }
    }
}
