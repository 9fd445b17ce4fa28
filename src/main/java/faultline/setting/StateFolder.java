package faultline.setting;

import java.nio.file.Path;
import java.util.Map;

/** Where it is kept what was typed: nothing that an exercise needs, and nothing that a copy of the data should have. */
public final class StateFolder {

    private StateFolder() {}

    /**
     * Who has chosen a data folder finds it there, so that each has its own; otherwise it is {@code faultline} in
     * {@code XDG_STATE_HOME}, or in {@code ~/.local/state}.
     */
    public static Path of(Settings settings, Map<String, String> environment, Path home) {
        if (isChosen(settings)) {
            return Path.of(settings.value(Setting.DATA));
        }
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.startsWith("/") ? Path.of(state) : home.resolve(".local/state")).resolve("faultline");
    }

    private static boolean isChosen(Settings settings) {
        return settings.all().stream()
                .filter(chosen -> chosen.setting() == Setting.DATA)
                .map(Chosen::origin)
                .noneMatch(origin -> origin instanceof Origin.Default
                        || origin instanceof Origin.Environment variable
                                && variable.variable().equals("XDG_DATA_HOME"));
    }
}
