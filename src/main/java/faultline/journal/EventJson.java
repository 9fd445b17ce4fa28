package faultline.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Point;
import faultline.exercise.event.Point.Weight;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Side;
import faultline.exercise.event.TaskMark;
import faultline.exercise.event.Verdict.Basis;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How what events carry looks as JSON. A record is an object with all of its components in their order; renaming a
 * component therefore needs its old name here. Reading takes nothing but what writing gives.
 */
final class EventJson {

    private EventJson() {}

    static JsonMapper mapper() {
        return strict(JsonMapper.builder())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(plainText())
                .injectableValues(LaterComponents.values())
                .addMixIn(Move.class, LaterComponents.OfMove.class)
                .addMixIn(Intervention.Add.class, LaterComponents.OfAdd.class)
                .addMixIn(Conclusion.class, ConclusionKinds.class)
                .addMixIn(Cause.class, CauseKinds.class)
                .addMixIn(Source.class, SourceKinds.class)
                .addMixIn(Origin.class, OriginKinds.class)
                .addMixIn(Intervention.class, InterventionKinds.class)
                .addMixIn(Condition.class, ConditionKinds.class)
                .addMixIn(Party.class, PartyKinds.class)
                .addMixIn(Outcome.class, HyphenWords.class)
                .addMixIn(Operation.class, HyphenWords.class)
                .addMixIn(Comparison.class, HyphenWords.class)
                .addMixIn(Role.class, HyphenWords.class)
                .addMixIn(ArgumentMethod.class, HyphenWords.class)
                .addMixIn(Point.Side.class, HyphenWords.class)
                .addMixIn(Weight.class, HyphenWords.class)
                .addMixIn(Basis.class, HyphenWords.class)
                .addMixIn(Leaning.class, HyphenWords.class)
                .addMixIn(TaskMark.class, HyphenWords.class)
                .addMixIn(Element.class, HyphenWords.class)
                .addMixIn(Statement.class, HyphenWords.class)
                .addMixIn(Side.class, SideKinds.class)
                .addMixIn(Verdict.class, HyphenWords.class)
                .build();
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, EventJson::refuseOtherScalars)
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    private static void refuseOtherScalars(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static SimpleModule plainText() {
        return new SimpleModule()
                .addSerializer(Key.class, new PlainJson.KeyWriter())
                .addDeserializer(Key.class, new PlainJson.KeyReader())
                .addSerializer(Value.class, new PlainJson.ValueWriter())
                .addDeserializer(Value.class, new PlainJson.ValueReader());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "level-effect", value = Conclusion.LevelEffect.class),
        @Type(name = "stage-effect", value = Conclusion.StageEffect.class),
        @Type(name = "reaction", value = Conclusion.Reaction.class),
        @Type(name = "advice", value = Conclusion.Advice.class),
        @Type(name = "release", value = Conclusion.Release.class),
        @Type(name = "lasting", value = Conclusion.Lasting.class),
        @Type(name = "exposure", value = Conclusion.Exposure.class),
        @Type(name = "lifted", value = Conclusion.Lifted.class)
    })
    private interface ConclusionKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "move", value = Cause.ByMove.class),
        @Type(name = "inject", value = Cause.ByInject.class),
        @Type(name = "argument", value = Cause.ByArgument.class),
        @Type(name = "turn", value = Cause.ByTurn.class)
    })
    private interface CauseKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "rule", value = Source.Rule.class),
        @Type(name = "declared", value = Source.Declared.class),
        @Type(name = "white-cell", value = Source.WhiteCell.class)
    })
    private interface SourceKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "entered", value = Origin.Entered.class),
        @Type(name = "by-rule", value = Origin.ByRule.class)
    })
    private interface OriginKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "strike", value = Intervention.Strike.class),
        @Type(name = "amend", value = Intervention.Amend.class),
        @Type(name = "add", value = Intervention.Add.class),
        @Type(name = "add-by-argument", value = Intervention.AddByArgument.class)
    })
    private interface InterventionKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "all", value = Condition.All.class),
        @Type(name = "any", value = Condition.Any.class),
        @Type(name = "not", value = Condition.Not.class),
        @Type(name = "level-is", value = Condition.LevelIs.class),
        @Type(name = "stage-is", value = Condition.StageIs.class),
        @Type(name = "played", value = Condition.Played.class),
        @Type(name = "from-turn", value = Condition.FromTurn.class)
    })
    private interface ConditionKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "own", value = Party.Own.class),
        @Type(name = "target", value = Party.Target.class),
        @Type(name = "named", value = Party.Named.class)
    })
    private interface PartyKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "white", value = Side.White.class),
        @Type(name = "cell", value = Side.Cell.class),
        @Type(name = "actor", value = Side.Actor.class)
    })
    private interface SideKinds {}

    @EnumNaming(KebabCaseStrategy.class)
    private interface HyphenWords {}
}
