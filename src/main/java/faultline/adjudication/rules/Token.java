package faultline.adjudication.rules;

/**
 * One word, number, text or sign of a rule file.
 *
 * @param text as it is written; a text has its quotes
 * @param offset where it begins, in characters from 0
 */
record Token(Kind kind, String text, int offset) {
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN
    }

    boolean is(String word) {
        return text.equals(word);
    }

    int end() {
        return offset + text.length();
    }
}
