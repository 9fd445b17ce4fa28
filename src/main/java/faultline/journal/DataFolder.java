package faultline.journal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the data lies if nobody says otherwise. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The first of these that is set: the option, {@code FAULTLINE_DATA}, {@code XDG_DATA_HOME/faultline},
     * {@code ~/.local/share/faultline}. An empty variable counts as unset, and so does a relative {@code XDG_DATA_HOME},
     * as its specification demands.
     */
    public static Path choose(Optional<Path> option, Map<String, String> environment, Path home) {
        return option.or(() -> variable(environment, "FAULTLINE_DATA"))
                .or(() -> variable(environment, "XDG_DATA_HOME")
                        .filter(Path::isAbsolute)
                        .map(data -> data.resolve("faultline")))
                .orElseGet(() -> home.resolve(".local/share/faultline"));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }
}
