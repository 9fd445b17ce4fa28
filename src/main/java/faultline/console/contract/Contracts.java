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
                BoardContracts.BOARD,
                CellContracts.LIST,
                ExerciseContracts.BRIEFING,
                ExerciseContracts.LIST,
                GeneralContracts.VERSION,
                MselContracts.LIST,
                MselContracts.SHOW,
                MselContracts.TIMELINE,
                OutcomeContracts.OUTCOME,
                OverrideContracts.OVERRIDES,
                PendingContracts.PENDING,
                PersonContracts.LIST,
                PromiseContracts.LEDGER,
                WhyContracts.WHY);
    }
}
