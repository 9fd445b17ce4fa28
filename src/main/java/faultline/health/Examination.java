package faultline.health;

import faultline.adjudication.rules.RuleLibrary;
import faultline.journal.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at everything in turn. What is found in one place keeps nobody from looking at the next. */
public final class Examination {
    private final List<Checkup> checkups;

    Examination(List<Checkup> checkups) {
        this.checkups = List.copyOf(checkups);
    }

    /**
     * @param home the folder with {@code exercises} and {@code rules}
     * @param data the folder with everything that is written
     * @param store opens what is kept there; it is asked only if there is something
     */
    public static Examination of(Path home, Path data, Supplier<Store> store, RuleLibrary rules) {
        return new Examination(List.of(
                new JavaCheckup(Runtime.getRuntime().maxMemory()),
                new ProgramCheckup(home),
                new FolderCheckup(data),
                DiskCheckup.of(data),
                new StoreCheckup(data, store),
                new ScenarioCheckup(home, rules),
                new RulesCheckup(home, rules)));
    }

    /** All findings, by area. */
    public Stream<Finding> look() {
        return checkups.stream().flatMap(checkup -> checkup.look().stream());
    }
}
