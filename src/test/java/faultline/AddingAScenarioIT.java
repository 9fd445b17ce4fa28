package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Blocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whoever follows the guide from an empty folder, step by step, can do at each step what it says. */
class AddingAScenarioIT {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path folder;
    private final TypedConsole console;

    AddingAScenarioIT(@TempDir Path folder) {
        this.folder = folder;
        this.console = new TypedConsole(folder);
    }

    @Test
    void everyStepCanBeTaken() throws Exception {
        for (var block : Blocks.of(Files.readString(Program.TOP.resolve("docs/adding-a-scenario.md")))) {
            if (block.isConsole()) {
                console.play(block.text());
            } else {
                write(block);
            }
        }
        assertThat(console.typed()).isGreaterThan(15);
    }

    /** YAML is put where it belongs among what is there, a briefing is written anew, and all else comes below. */
    private void write(Block block) throws IOException {
        var file = folder.resolve("valley").resolve(block.file());
        Files.createDirectories(file.getParent());
        if (block.language().equals("yaml")) {
            var there = Files.exists(file) ? YAML.readTree(Files.readString(file)) : YAML.createObjectNode();
            Files.writeString(
                    file,
                    merged((ObjectNode) there, YAML.readTree(block.text())).toString());
        } else if (block.language().equals("markdown")) {
            Files.writeString(file, block.text());
        } else {
            Files.writeString(file, block.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static ObjectNode merged(ObjectNode there, JsonNode more) {
        more.properties().forEach(entry -> {
            var old = there.get(entry.getKey());
            boolean inside = old instanceof ObjectNode && entry.getValue() instanceof ObjectNode;
            there.set(entry.getKey(), inside ? merged((ObjectNode) old, entry.getValue()) : entry.getValue());
        });
        return there;
    }
}
