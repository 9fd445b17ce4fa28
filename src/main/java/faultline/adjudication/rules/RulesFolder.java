package faultline.adjudication.rules;

import faultline.adjudication.rules.RuleTexts.Read;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The folder {@code rules/}: one folder for each rule set, with its rule files. */
final class RulesFolder {
    static final String RULE_FILE = ".drl";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    RulesFolder(Path folder) {
        this.folder = folder;
    }

    Read read(List<String> sets) {
        var texts = new TreeMap<String, Map<String, String>>();
        for (var set : sets) {
            if (!folderNames().contains(set)) {
                tell(set, "There is no rule set (" + set + "). " + Nearest.hint(set, folderNames()));
            } else {
                texts.put(set, files(set));
            }
        }
        return problems.isEmpty() ? new Read.Complete(new RuleTexts(texts)) : new Read.Refused(problems);
    }

    /** Reads every rule set that there is; a folder that does not exist has none. */
    Read readAll() {
        for (var path : children(folder, "")) {
            if (Files.isRegularFile(path) && isRuleFile(nameOf(path))) {
                tell(nameOf(path), "A rule file stands in the folder of its rule set, not beside the folders.");
            }
        }
        return read(folderNames());
    }

    private List<String> folderNames() {
        return children(folder, "").stream()
                .filter(Files::isDirectory)
                .map(RulesFolder::nameOf)
                .toList();
    }

    private Map<String, String> files(String set) {
        int before = problems.size();
        var files = new TreeMap<String, String>();
        for (var path : children(folder.resolve(set), set)) {
            var name = nameOf(path);
            if (Files.isDirectory(path)) {
                tell(
                        set + "/" + name,
                        "A rule set has no folders inside. Rule files stand directly in rules/" + set + ".");
            } else if (name.endsWith(RULE_FILE)) {
                files.put(name, text(path, set + "/" + name));
            } else if (isRuleFile(name)) {
                tell(set + "/" + name, "A rule file's name ends in lower-case letters: .drl.");
            }
        }
        if (files.isEmpty() && problems.size() == before) {
            tell(set, "Rule set (" + set + ") has no rules. They stand in files whose names end in .drl.");
        }
        return files;
    }

    private static boolean isRuleFile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(RULE_FILE);
    }

    private String text(Path path, String place) {
        try {
            if (Files.size(path) > RuleFile.MOST_BYTES) {
                tell(place, RuleFile.TOO_LONG);
                return "";
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            tell(place, "The file is not text in UTF-8. Save it in that encoding.");
        } catch (IOException e) {
            tell(place, "The file cannot be read.");
        }
        return "";
    }

    /** What stands in a folder, by name; hidden files are nobody's rules. */
    private List<Path> children(Path parent, String place) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var paths = Files.list(parent)) {
            return paths.filter(path -> !nameOf(path).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            tell(place, "The folder cannot be read.");
            return List.of();
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private void tell(String place, String message) {
        problems.add(new Problem(place.isEmpty() ? "rules" : "rules/" + place, 0, 0, message));
    }
}
