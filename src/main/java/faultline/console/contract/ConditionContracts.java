package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.definition.StandingCondition;
import faultline.view.ExerciseView;

/** What makes arguments harder or easier, as data. */
public final class ConditionContracts {
    static final Shape<StandingCondition> CONDITION = Shape.<StandingCondition>of(
                    "condition", "A condition that stands.")
            .with("id", TEXT, "How commands name it.", StandingCondition::id)
            .with("name", TEXT, "What people read.", StandingCondition::name)
            .with("modifier", INTEGER, "What it adds to two dice.", StandingCondition::modifier)
            .unlessEmpty(
                    "actor",
                    "The id of the actor whose arguments it is about; everybody's if left out.",
                    StandingCondition::actor)
            .unlessEmpty("tag", "Only arguments with this tag.", StandingCondition::tag)
            .unlessEmpty("liftedBy", "What would have to be argued to be rid of it.", StandingCondition::liftedBy);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("condition-list", "The conditions and bonuses that stand.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("conditions", listOf(CONDITION), "The conditions.", view -> view.debate()
                            .standing())),
            "conditions");

    private ConditionContracts() {}
}
