package faultline.setting;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is set. What stands before the command counts most, then the environment, then the file. */
public final class Settings {
    private final Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);

    private final SettingsFile file;

    private Settings(SettingsFile file) {
        this.file = file;
    }

    /**
     * @param options what options before the command set
     * @param file what the settings file sets
     * @param machine what holds on this machine if nobody sets it, for settings that have nothing that holds on all
     * @throws IllegalArgumentException if a setting would have no value
     */
    public static Settings of(
            Map<Setting, String> options,
            Map<String, String> environment,
            SettingsFile file,
            Map<Setting, String> machine) {
        var settings = new Settings(file);
        for (var setting : Setting.values()) {
            var byOption = Optional.ofNullable(options.get(setting))
                    .map(value -> new Chosen(setting, value, new Origin.Option(setting.option())));
            var otherwise = Optional.ofNullable(machine.get(setting))
                    .or(setting::usual)
                    .map(value -> new Chosen(setting, value, new Origin.Default()));
            settings.chosen.put(
                    setting,
                    byOption.or(() -> setting.in(environment))
                            .or(() -> file.value(setting))
                            .or(() -> otherwise)
                            .orElseThrow(() ->
                                    new IllegalArgumentException("Setting (" + setting.word() + ") has no default.")));
        }
        return settings;
    }

    /** What is wrong with what the environment sets, each with its variable; nothing holds before that is mended. */
    public static List<String> problems(Map<String, String> environment) {
        return Stream.of(Setting.values())
                .flatMap(setting -> setting.problems(environment))
                .toList();
    }

    /** The value that holds. */
    public String value(Setting setting) {
        return chosen(setting).value();
    }

    /** Every setting, in the order in which they are told. */
    public List<Chosen> all() {
        return Stream.of(Setting.values()).map(this::chosen).toList();
    }

    /** The file that was asked; it need not be there. */
    public Path file() {
        return file.file();
    }

    private Chosen chosen(Setting setting) {
        return Optional.ofNullable(chosen.get(setting)).orElseThrow();
    }
}
