package faultline.adjudication.rules;

import faultline.adjudication.rules.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule file taken apart in one pass, before any parser sees it: what passes here is small in its alphabet and shallow
 * in its nesting.
 *
 * @param code the text with its comments blanked out, character for character
 * @param tokens words, numbers, texts and signs, in their order
 * @param faults what no rule file may hold, wherever it stands
 */
record SourceText(String text, String code, List<Token> tokens, List<Fault> faults) {
    private static final String SIGNS = ".,;:()=!<>&|-";

    SourceText {
        tokens = List.copyOf(tokens);
        faults = List.copyOf(faults);
    }

    /** Something wrong at a place, counted in characters from 0. */
    record Fault(int offset, String message) {}

    static SourceText of(String text) {
        var scan = new Scan(text);
        while (scan.at < text.length()) {
            scan.step();
        }
        return new SourceText(text, scan.code.toString(), scan.tokens, scan.faults);
    }

    private static final class Scan {
        private final String text;
        private final StringBuilder code;
        private final List<Token> tokens = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = text;
            this.code = new StringBuilder(text);
        }

        void step() {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\t') {
                at++;
            } else if (text.startsWith("//", at)) {
                comment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '"') {
                quoted();
            } else if (isWord(c)) {
                word(c);
            } else {
                sign(c);
            }
        }

        private void comment() {
            int end = endOfLine();
            inspect(at, end);
            blank(end);
        }

        private void blockComment() {
            faults.add(new Fault(at, "Comments begin with // on each line; /* is not allowed."));
            int close = text.indexOf("*/", at + 2);
            blank(close < 0 ? text.length() : close + 2);
        }

        private void quoted() {
            int close = text.indexOf('"', at + 1);
            if (close < 0 || close > endOfLine()) {
                faults.add(new Fault(at, "The text that begins here has no closing quote (\") on its line."));
                at = endOfLine();
                return;
            }
            inspect(at + 1, close);
            if (text.startsWith("\"", close + 1)) {
                faults.add(new Fault(close, "There is one quote (\") too many here; a text cannot contain one."));
            }
            tokens.add(new Token(Kind.TEXT, text.substring(at, close + 1), at));
            at = close + 1;
        }

        private void word(char first) {
            int end = at;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            var kind = Character.isDigit(first) ? Kind.NUMBER : Kind.WORD;
            tokens.add(new Token(kind, text.substring(at, end), at));
            at = end;
        }

        private void sign(char c) {
            if (SIGNS.indexOf(c) >= 0) {
                tokens.add(new Token(Kind.SIGN, String.valueOf(c), at));
            } else {
                faults.add(new Fault(at, Characters.whyNot(text.codePointAt(at))));
            }
            at += Character.charCount(text.codePointAt(at));
        }

        /** Looks for what may not stand even in texts and comments. */
        private void inspect(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c == '\\' || Characters.isInvisible(c)) {
                    faults.add(new Fault(i, Characters.whyNot(c)));
                }
            }
        }

        private void blank(int end) {
            for (; at < end; at++) {
                if (text.charAt(at) != '\n') {
                    code.setCharAt(at, ' ');
                }
            }
        }

        private int endOfLine() {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        private static boolean isWord(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '$');
        }
    }
}
