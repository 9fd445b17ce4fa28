package faultline.setting;

import faultline.exercise.definition.Nearest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with a line for each setting: {@code data = /srv/exercises}. Blank lines and lines that begin with {@code #} say
 * nothing. All that is wrong with it is told at once.
 */
public final class SettingsFile {
    private final Path file;
    private final Map<Setting, Chosen> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();
    private boolean readable = true;

    private SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * Where it lies: the file that {@code FAULTLINE_CONFIG} names, or {@code faultline/faultline.conf} in
     * {@code XDG_CONFIG_HOME} or else in {@code ~/.config}.
     */
    public static Path place(Map<String, String> environment, Path home) {
        var named = environment.getOrDefault("FAULTLINE_CONFIG", "");
        var folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return named.isEmpty()
                ? (folder.startsWith("/") ? Path.of(folder) : home.resolve(".config"))
                        .resolve("faultline/faultline.conf")
                : Path.of(named);
    }

    /** Reads a file; one that is not there sets nothing. */
    public static SettingsFile read(Path file) {
        var settings = new SettingsFile(file);
        if (Files.exists(file)) {
            try {
                settings.read(Files.readAllLines(file));
            } catch (CharacterCodingException e) {
                settings.problems.add(file + ": This is not a text in UTF-8. Save it as UTF-8.");
            } catch (IOException e) {
                settings.readable = false;
                settings.problems.add(file + ": The settings file cannot be read. See to its permissions.");
            }
        }
        return settings;
    }

    /** Where it lies, or would. */
    public Path file() {
        return file;
    }

    /** What is wrong with it, each with its line. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Whether the system lets it be read; whether what it says is right is another matter. */
    public boolean isReadable() {
        return readable;
    }

    Optional<Chosen> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, i + 1);
            }
        }
    }

    private void read(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            problem(number, "A setting reads (name = value), not (" + line + ").");
            return;
        }
        var word = line.substring(0, equals).strip();
        var value = line.substring(equals + 1).strip();
        var found = Stream.of(Setting.values())
                .filter(setting -> setting.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            var valid = Stream.of(Setting.values()).map(Setting::word).toList();
            problem(number, "There is no setting (" + word + "). " + Nearest.hint(word, valid));
        } else {
            take(found.get(), value, number);
        }
    }

    private void take(Setting setting, String value, int number) {
        var wrong = setting.refusal(value);
        if (wrong.isPresent()) {
            problem(number, wrong.get());
        } else if (values.put(setting, new Chosen(setting, value, new Origin.File(file, number))) != null) {
            problem(number, "Setting (" + setting.word() + ") is given twice. Give it once.");
        }
    }

    private void problem(int line, String sentence) {
        problems.add(file + ":" + line + ": " + sentence);
    }
}
