package faultline.console.contract;

import faultline.console.output.Contract;
import java.util.List;

/** All contracts there are. */
public final class Contracts {
    private Contracts() {}

    /** By the names of the classes that hold them. */
    public static List<Contract<?>> all() {
        return List.of(
                ActionContracts.LIST,
                CellContracts.LIST,
                ExerciseContracts.BRIEFING,
                ExerciseContracts.LIST,
                GeneralContracts.VERSION);
    }
}
