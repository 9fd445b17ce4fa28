package faultline.report.aar;

import faultline.exercise.event.Participant;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.view.Room;
import java.util.List;
import java.util.Locale;

/** Who took part. */
record ParticipantsSection(Room room) {

    Section section() {
        return Section.of(
                Part.PARTICIPANTS.id(),
                Part.PARTICIPANTS.title(),
                Say.table(
                        Say.columns("Name", "Role", "Cell"),
                        room.people().stream().map(ParticipantsSection::row).toList(),
                        "Nobody is named; the overview says which cells there were."));
    }

    private static Row row(Participant person) {
        return Row.of(List.of(
                person.name(),
                person.role().name().toLowerCase(Locale.ROOT),
                person.cell().orElse("")));
    }
}
