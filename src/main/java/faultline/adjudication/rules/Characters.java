package faultline.adjudication.rules;

import java.util.stream.Collectors;

/** Why a character cannot stand in a rule file. */
final class Characters {
    private Characters() {}

    /** Whether a reader cannot see it: control characters, and those that change the direction of writing. */
    static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\t') || type == Character.FORMAT;
    }

    /** A name for a message, in which nothing is hidden and nothing begins a line of its own. */
    static String shown(String name) {
        return name.codePoints()
                .mapToObj(c -> isInvisible(c) ? "?" : Character.toString(c))
                .collect(Collectors.joining());
    }

    static String whyNot(int character) {
        if (isInvisible(character)) {
            return "There is an invisible character (U+%04X) here; take it out.".formatted(character);
        }
        var shown = "(" + Character.toString(character) + ")";
        return switch (character) {
            case '\\' ->
                "A backslash " + shown + " is not allowed anywhere in a rule file; write the character itself.";
            case '\'', '`', '\u201c', '\u201d', '\u201e', '\u2018', '\u2019' ->
                "A text stands in straight double quotes (\"), not in " + shown + ".";
            case '@' -> "Annotations " + shown + " are not allowed; what there is to say stands in the comment above.";
            case '#' -> "The sign " + shown + " is not allowed; comments begin with //.";
            case '+', '*', '/', '%', '^', '~', '?' ->
                "The sign " + shown + " is not allowed: rules compare and do not calculate. A number that is needed"
                        + " can be an assumption of the scenario.";
            case '[', ']', '{', '}' -> "The bracket " + shown + " is not allowed: rules hold no other Java.";
            default -> "The character " + shown + " can stand only in texts and comments.";
        };
    }
}
