package faultline.console.shell;

/**
 * One word of a command line.
 *
 * @param text what it says, without the quotes around it
 * @param quoted whether it began with a quote, so that it is text and never an option
 * @param start where it begins in the line, quotes included; from 0
 * @param end where it ends, exclusive
 */
record Word(String text, boolean quoted, int start, int end) {

    /** A word as the operating system hands it over. */
    static Word of(String text) {
        return new Word(text, false, 0, text.length());
    }

    /** Whether it names an option, with or without a value: {@code --name} or {@code --name=value}. */
    boolean isOption() {
        return !quoted
                && text.startsWith("--")
                && text.length() > 2
                && optionName().matches("[A-Za-z][A-Za-z0-9-]*");
    }

    /** The name of the option without its hyphens. */
    String optionName() {
        int equals = text.indexOf('=');
        return text.substring(2, equals < 0 ? text.length() : equals);
    }

    /** A word of a command line that reads as that text. */
    static String quote(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().noneMatch(c -> CommandLine.isBlank((char) c) || c == '"' || c == '\\')
                && text.charAt(0) != '\''
                && !text.contains("='");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
