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
                ArgumentContracts.LIKELIHOOD,
                ArgumentContracts.LIST,
                ArgumentContracts.SHOW,
                BalanceContracts.BALANCE,
                BoardContracts.BOARD,
                CellContracts.LIST,
                ClockContracts.CLOCK,
                ConditionContracts.LIST,
                ConfigContracts.CONFIG,
                CoverageContracts.COVERAGE,
                DiscussionContracts.DECISIONS,
                DiscussionContracts.QUESTIONS,
                DoctorContracts.DOCTOR,
                DraftContracts.LIST,
                ExerciseContracts.BRIEFING,
                ExerciseContracts.LIST,
                ExerciseContracts.STATUS,
                FacilitateContracts.FACILITATE,
                FeedbackContracts.SHOW,
                GeneralContracts.VERSION,
                HelpContracts.HELP,
                HotWashContracts.LIST,
                LogContracts.COMPARE,
                LogContracts.LOG,
                MessageContracts.LIST,
                MoveContracts.LIST,
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
                PreviewContracts.PREVIEW,
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
