package faultline.adjudication.rules;

import faultline.adjudication.rules.RuleTexts.Read;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder {@code rules/}: one folder for each rule set, with its rule files. Links are not followed, and nothing but
 * plain files is opened, so that reading neither leaves the folder nor waits for a device.
 */
final class RulesFolder {
    static final String RULE_FILE = ".drl";
    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Path folder;
    private final int mostBytes;
    private int files;
    private long bytes;
    private final List<Problem> problems = new ArrayList<>();

    RulesFolder(Path folder) {
        this(folder, MOST_BYTES);
    }

    /**
     * @param mostBytes how much all rule files together may have
     */
    RulesFolder(Path folder, int mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    Read read(List<String> sets) {
        var texts = new TreeMap<String, Map<String, String>>();
        for (var set : sets) {
            if (isLink(set)) {
                tell(set, "A rule set is a folder, and no link.");
            } else if (isMissing(set)) {
                tell(set, missing(set));
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
            } else if (Files.isSymbolicLink(path)) {
                tell(nameOf(path), "Links are not followed: a rule set is a folder.");
            }
        }
        return read(folderNames());
    }

    boolean isMissing(String set) {
        return !folderNames().contains(set) && !isLink(set);
    }

    String missing(String set) {
        return "There is no rule set (" + set + "). " + Nearest.hint(set, folderNames());
    }

    private boolean isLink(String set) {
        return children(folder, "").stream().anyMatch(path -> nameOf(path).equals(set) && Files.isSymbolicLink(path));
    }

    private List<String> folderNames() {
        return children(folder, "").stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .map(RulesFolder::nameOf)
                .toList();
    }

    private Map<String, String> files(String set) {
        int before = problems.size();
        var files = new TreeMap<String, String>();
        for (var path : children(folder.resolve(set), set)) {
            var name = nameOf(path);
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
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
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            tell(place, "A rule file is a plain file, and no link.");
            return "";
        }
        if (++files > MOST_FILES || bytes > mostBytes) {
            tellOnce("All rule files together are at most " + MOST_FILES + " files and " + mostBytes / (1024 * 1024)
                    + " MiB; the others were not read.");
            return "";
        }
        try (var in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            var read = in.readNBytes(RuleFile.MOST_BYTES + 1);
            bytes += read.length;
            if (read.length > RuleFile.MOST_BYTES) {
                tell(place, RuleFile.TOO_LONG);
                return "";
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
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

    private void tellOnce(String message) {
        var problem = new Problem("rules", 0, 0, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private void tell(String place, String message) {
        problems.add(new Problem(place.isEmpty() ? "rules" : "rules/" + Characters.shown(place), 0, 0, message));
    }
}
