package faultline.journal;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.Inject.Group;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timing;
import faultline.exercise.event.Event;
import faultline.exercise.event.MselEvent.ExpectedActionRecorded;
import faultline.exercise.event.MselEvent.InjectAdded;
import faultline.exercise.event.MselEvent.InjectArmed;
import faultline.exercise.event.MselEvent.InjectChanged;
import faultline.exercise.event.MselEvent.InjectStatusChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One event of each kind that the master scenario events list has; together they hold all that an inject can have. */
final class MselSamples {
    private MselSamples() {}

    static List<Event> all() {
        var asked = new Condition.All(List.of(
                new Condition.Made(
                        Optional.of("russia"),
                        Optional.empty(),
                        Optional.of("opening"),
                        List.of("dialogue"),
                        OptionalInt.of(2)),
                new Condition.Released("mad-billionaire-remark"),
                new Condition.Not(new Condition.Missing("tariffs-announced"))));
        return List.of(
                new InjectAdded(inject(new Release.When(asked, true))),
                new InjectChanged(inject(new Release.OnDate(LocalDate.of(2026, 2, 2))), "The talks go faster"),
                new InjectChanged(inject(new Release.InTurn(5)), ""),
                new InjectChanged(inject(new Release.ByHand()), ""),
                new InjectStatusChanged("a-call", InjectStatus.DEFERRED, OptionalInt.of(6), "They still talk"),
                new ExpectedActionRecorded("a-call", false, "Nobody answered"),
                new InjectArmed(7, "a-call", "tariffs-announced"));
    }

    private static Inject inject(Release release) {
        return new Inject(
                "a-call",
                InjectKind.CONTINGENCY_INJECT,
                InjectStatus.APPROVED,
                new Columns(
                        "A call",
                        "Kyiv calls.",
                        "The telephone rings.",
                        "Kyiv",
                        "telephone",
                        "White cell",
                        "Somebody answers.",
                        "Communication",
                        "Who answers?"),
                Map.of("russia", "A telephone rings, far away."),
                List.of("russia", "musk"),
                release,
                OptionalInt.of(1),
                Optional.of("tariffs-announced"),
                Optional.of(new Group("calls", 2)),
                List.of(
                        new DeclaredEffect.OnLevel(
                                new KeyOf("leverage", List.of(new KeyOf.Party.Named("russia"))),
                                Operation.ADD,
                                new Amount.Fixed(-1),
                                Timing.NOW),
                        new DeclaredEffect.OnLevel(
                                new KeyOf("tension", List.of()),
                                Operation.MULTIPLY,
                                new Amount.Assumed("a-call-calms"),
                                new Timing(1, OptionalInt.empty(), Optional.of(new Condition.FromTurn(7)))),
                        new DeclaredEffect.OnStage(new KeyOf("riyadh-channel", List.of()), "open", Timing.NOW)));
    }
}
