package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.BAD_VALUE;

import faultline.exercise.event.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a typed line. Blanks part words. A word, or the value in {@code --name=value}, may stand in double or
 * single quotes; elsewhere, and between two letters inside single quotes, an apostrophe is a letter (Moscow's). A
 * backslash takes the meaning from a quote or from another backslash, and is a letter before anything else.
 *
 * @param words as far as they could be read; a quote that is not closed reaches to the end
 * @param refusal why the line cannot be run, if so
 */
record CommandLine(List<Word> words, Optional<Refusal> refusal) {
    /** In characters. */
    static final int LONGEST = 64 * 1024;

    CommandLine {
        words = List.copyOf(words);
    }

    /** Reads a line, in time proportional to its length. */
    static CommandLine read(String line) {
        return tooLong(line.length())
                .map(refusal -> new CommandLine(List.of(), Optional.of(refusal)))
                .orElseGet(() -> new Reader(line).read());
    }

    /** Why a command of so many characters is not run, if so. */
    static Optional<Refusal> tooLong(int length) {
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        BAD_VALUE,
                        "The command has " + length + " characters, and " + LONGEST + " are the most.",
                        "Shorten its texts."));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static final class Reader {
        private static final char NONE = 0;

        private final String line;
        private final List<Word> words = new ArrayList<>();
        private int at;

        Reader(String line) {
            this.line = line;
        }

        CommandLine read() {
            Optional<Refusal> refusal = Optional.empty();
            skipBlanks();
            while (at < line.length()) {
                var problem = word();
                refusal = refusal.or(() -> problem);
                skipBlanks();
            }
            return new CommandLine(words, refusal);
        }

        /** Reads one word and says what is wrong with it. */
        private Optional<Refusal> word() {
            int start = at;
            var text = new StringBuilder();
            boolean quoted = opensQuote(line.charAt(at));
            Optional<Refusal> problem = quoted ? quotation(text) : Optional.empty();
            boolean valueBegins = false;
            boolean valueMayBegin = !quoted && line.startsWith("--", start);
            while (at < line.length() && !isBlank(line.charAt(at)) && problem.isEmpty()) {
                char c = line.charAt(at);
                if (valueBegins && opensQuote(c)) {
                    problem = quotation(text);
                    valueBegins = false;
                } else {
                    valueBegins = valueMayBegin && c == '=';
                    valueMayBegin = valueMayBegin && c != '=';
                    letter(text);
                }
            }
            words.add(new Word(text.toString(), quoted, start, at));
            return problem;
        }

        /** Reads from an opening quote to behind the closing one. */
        private Optional<Refusal> quotation(StringBuilder text) {
            int opened = at;
            char quote = line.charAt(at++);
            while (at < line.length()) {
                if (line.charAt(at) != quote || isApostrophe(quote)) {
                    letter(text);
                } else {
                    at++;
                    return at == line.length() || isBlank(line.charAt(at)) ? Optional.empty() : closedEarly(quote);
                }
            }
            return refusal(
                    "The quote (" + quote + ") at column " + (opened + 1) + " is not closed.",
                    "Close it, or write \\" + quote + " where it is meant as a letter.");
        }

        private Optional<Refusal> closedEarly(char quote) {
            return refusal(
                    "The quote (" + quote + ") at column " + at + " ends a text in the middle of a word.",
                    "Write \\" + quote + " where it is meant as a letter.");
        }

        private Optional<Refusal> refusal(String reason, String next) {
            return Optional.of(Refusal.of(BAD_VALUE, reason, next));
        }

        private boolean isApostrophe(char quote) {
            return quote == '\'' && Character.isLetter(line.charAt(at - 1)) && Character.isLetter(peek(1));
        }

        private void letter(StringBuilder text) {
            boolean escapes = line.charAt(at) == '\\' && (peek(1) == '\\' || opensQuote(peek(1)));
            at += escapes ? 1 : 0;
            text.append(line.charAt(at++));
        }

        private char peek(int ahead) {
            return at + ahead < line.length() ? line.charAt(at + ahead) : NONE;
        }

        private static boolean opensQuote(char c) {
            return c == '"' || c == '\'';
        }

        private void skipBlanks() {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
        }
    }
}
