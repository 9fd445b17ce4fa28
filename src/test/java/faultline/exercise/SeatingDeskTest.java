package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SeatingCommand.AddPerson;
import faultline.exercise.SeatingCommand.CreateCell;
import faultline.exercise.SeatingCommand.GiveActor;
import faultline.exercise.SeatingCommand.MergeCells;
import faultline.exercise.SeatingCommand.MovePerson;
import faultline.exercise.SeatingCommand.RemovePerson;
import faultline.exercise.SeatingCommand.RenameCell;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells there are, and who sits in them. Cell (moscow) plays red; Anna sits in it. */
class SeatingDeskTest {
    private static final Participant ANNA = new Participant("Anna", Role.PLAYER, Optional.of("moscow"));

    private final List<Event> happened =
            new ArrayList<>(List.of(new CellAssigned("moscow", List.of("red")), new PersonAdded(ANNA)));

    @Test
    void aCellCanBeWithoutActors() {
        done(new CreateCell("paris"));

        assertThat(seating().names()).containsExactly("moscow", "paris");
        assertThat(seating().actorsOf("paris")).isEmpty();
    }

    @Test
    void whatACellHasStaysItsOwnUnderAnotherName() {
        done(new RenameCell("moscow", "kremlin"));

        assertThat(seating().names()).containsExactly("kremlin");
        assertThat(seating().actorsOf("kremlin")).containsExactly("red");
        assertThat(seating().people()).containsExactly(ANNA.in(Optional.of("kremlin")));
        assertThat(seating().now("moscow")).isEqualTo("kremlin");
    }

    @Test
    void aCellCanHaveAFormerNameOfItsOwnAgain() {
        done(new RenameCell("moscow", "kremlin"));
        done(new RenameCell("kremlin", "moscow"));

        assertThat(seating().names()).containsExactly("moscow");
        assertThat(seating().now("kremlin")).isEqualTo("moscow");
        assertThat(seating().now("moscow")).isEqualTo("moscow");
    }

    @Test
    void actorsAndPeopleOfAMergedCellMoveOver() {
        happened.add(new CellAssigned("washington", List.of("blue")));
        done(new RenameCell("moscow", "kremlin"));
        done(new MergeCells("kremlin", "washington"));

        assertThat(seating().names()).containsExactly("washington");
        assertThat(seating().actorsOf("washington")).containsExactlyInAnyOrder("red", "blue");
        assertThat(seating().people()).containsExactly(ANNA.in(Optional.of("washington")));
        assertThat(List.of("moscow", "kremlin"))
                .allMatch(name -> seating().now(name).equals("washington"));
    }

    @Test
    void anActorIsGivenFromOneCellToAnother() {
        happened.add(new CellAssigned("washington", List.of("blue")));
        done(new GiveActor("red", "washington"));

        assertThat(seating().cellOf("red")).contains("washington");
        assertThat(seating().names()).containsExactly("moscow", "washington");
        assertThat(seating().actorsOf("moscow")).isEmpty();
    }

    /** What rules say depends on whether people play an actor, not on which of them do. */
    @Test
    void underAProposalAnActorGoesFromCellToCellButNotFromTheRules() {
        happened.add(new CellCreated("paris"));
        happened.add(new Event.TurnBegan(1));
        happened.add(new Event.AdjudicationProposed(SmallGame.adjudication()));

        assertThat(refused(new GiveActor("blue", "paris"))).startsWith("WRONG_PHASE");
        done(new GiveActor("red", "paris"));
        assertThat(seating().cellOf("red")).contains("paris");
    }

    @Test
    void peopleComeMoveAndGo() {
        done(new AddPerson(new Participant("Ben", Role.EVALUATOR, Optional.empty())));
        done(new MovePerson("Anna", Optional.empty()));
        assertThat(seating().people())
                .containsExactly(ANNA.in(Optional.empty()), new Participant("Ben", Role.EVALUATOR, Optional.empty()));

        done(new RemovePerson("Anna"));
        assertThat(seating().people()).extracting(Participant::name).containsExactly("Ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create moscow     | NAME_TAKEN There is a cell (moscow) already.
            create white      | BAD_VALUE A cell cannot be named (white).
            create observer   | BAD_VALUE A cell cannot be named (observer).
            create New        | BAD_VALUE A cell cannot be named (New).
            create old        | NAME_TAKEN Cell (paris) was once called (old), and the log says so.
            rename mosco x    | UNKNOWN_NAME There is no cell (mosco). Did you mean (moscow)?
            rename old x      | UNKNOWN_NAME There is no cell (old). It is called (paris) now.
            rename moscow old | NAME_TAKEN Cell (paris) was once called (old), and the log says so.
            rename moscow paris | NAME_TAKEN There is a cell (paris) already.
            merge paris paris | BAD_VALUE Cell (paris) cannot be merged into itself.
            give red moscow   | BAD_VALUE Cell (moscow) plays the actor (red) already.
            give green moscow | BAD_VALUE Actor (green) is always automated in scenario (small-world).
            give rod moscow   | UNKNOWN_NAME Scenario (small-world) has no actor (rod).
            add Anna          | NAME_TAKEN There is a person (Anna) already.
            add ''            | BAD_VALUE A person cannot be named ().
            move Ana paris    | UNKNOWN_NAME There is no person (Ana). Did you mean (Anna)?
            move Anna pari    | UNKNOWN_NAME There is no cell (pari). Did you mean (paris)?
            move Anna moscow  | BAD_VALUE Person (Anna) is in cell (moscow) already.
            remove Cleo       | UNKNOWN_NAME There is no person (Cleo).
            """)
    void whatCannotBeIsRefused(String line, String words) {
        happened.add(new CellCreated("old"));
        happened.add(new CellRenamed("old", "paris"));

        assertThat(refused(command(line.split(" ")))).startsWith(words);
    }

    @Test
    void onlyTheWhiteCellSeatsPeople() {
        for (Seat seat : List.of(new Seat.Cell("moscow"), new Seat.Evaluator(), new Seat.Observer())) {
            assertThat(decide(seat, new CreateCell("paris"))).isInstanceOf(Decision.Refused.class);
        }
    }

    /** A journal from before there were other events of cells reads as it did. */
    @Test
    void assigningMakesACell() {
        done(new Command.AssignCell("washington", List.of("blue")));

        assertThat(seating().names()).containsExactly("moscow", "washington");
        assertThat(happened.get(happened.size() - 1)).isEqualTo(new CellAssigned("washington", List.of("blue")));
    }

    @Test
    void whatAnEventSaysIsWhatACommandAsked() {
        assertThat(accepted(new CreateCell("paris"))).containsExactly(new CellCreated("paris"));
        assertThat(accepted(new RenameCell("moscow", "kremlin"))).containsExactly(new CellRenamed("moscow", "kremlin"));
        happened.add(new CellCreated("paris"));
        assertThat(accepted(new MergeCells("moscow", "paris"))).containsExactly(new CellMerged("moscow", "paris"));
        assertThat(accepted(new GiveActor("blue", "paris"))).containsExactly(new ActorGiven("blue", "paris"));
    }

    private static SeatingCommand command(String[] words) {
        var name = words[1].replace("''", "");
        return switch (words[0]) {
            case "create" -> new CreateCell(name);
            case "rename" -> new RenameCell(name, words[2]);
            case "merge" -> new MergeCells(name, words[2]);
            case "give" -> new GiveActor(name, words[2]);
            case "add" -> new AddPerson(new Participant(name, Role.PLAYER, Optional.empty()));
            case "move" -> new MovePerson(name, Optional.of(words[2]));
            default -> new RemovePerson(name);
        };
    }

    private faultline.exercise.seating.Seating seating() {
        return SmallWorld.after(happened.toArray(Event[]::new)).seating();
    }

    private void done(Command command) {
        happened.addAll(accepted(command));
    }

    private List<Event> accepted(Command command) {
        var decision = decide(new Seat.White(), command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    private String refused(Command command) {
        var decision = decide(new Seat.White(), command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        var refusal = ((Decision.Refused) decision).refusal();
        return Stream.of(refusal.code().name(), refusal.reason(), refusal.next())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private Decision decide(Seat seat, Command command) {
        List<Recorded> events = SmallWorld.recorded(happened.toArray(Event[]::new));
        return new Decider(SmallWorld.scenario(), events, Exercise.fold(events), seat).decide(command);
    }
}
