package faultline.console.output;

import faultline.console.text.Escaped;
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
        return Escaped.json(JsonMapper.shared().writer().with(PRETTY).writeValueAsString(node) + "\n");
    }
}
