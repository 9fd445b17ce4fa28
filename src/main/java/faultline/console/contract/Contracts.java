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
                ConfigContracts.CONFIG,
                DoctorContracts.DOCTOR,
                ExerciseContracts.BRIEFING,
                ExerciseContracts.LIST,
                GeneralContracts.VERSION,
                MselContracts.LIST,
                MselContracts.SHOW,
                MselContracts.TIMELINE,
                ObjectiveContracts.EVIDENCE,
                ObjectiveContracts.LIST,
                ObjectiveContracts.SHOW,
                ObjectiveContracts.TASKS,
                ObservationContracts.LIST,
                OutcomeContracts.OUTCOME,
                OverrideContracts.OVERRIDES,
                PendingContracts.PENDING,
                PersonContracts.LIST,
                PromiseContracts.LEDGER,
                RuleContracts.IMPACT,
                RuleContracts.LIST,
                RuleContracts.SHOW,
                RulingContracts.LIST,
                ScenarioContracts.CHECK,
                ScenarioContracts.LIST,
                ScenarioContracts.SHOW,
                SeatContracts.SEAT,
                TurnContracts.SHOW,
                VerifyContracts.VERIFY,
                WhyContracts.WHY);
    }
}
