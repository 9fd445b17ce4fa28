package faultline.console.output;

import faultline.console.text.Visible;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text that people can read as well, and that steers no terminal. */
final class JsonText {
    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonText() {}

    static String of(JsonNode node) {
        var text = JsonMapper.shared().writer().with(PRETTY).writeValueAsString(node) + "\n";
        return text.chars().anyMatch(Visible::steers) ? escaped(text) : text;
    }

    /** Such characters stand in strings only, where JSON has escapes for all. */
    private static String escaped(String text) {
        var shown = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            shown.append(Visible.steers(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c));
        }
        return shown.toString();
    }
}
