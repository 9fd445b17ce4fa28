package faultline.journal;

import faultline.journal.JournalException.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what the database and the record have of an exercise is one history, of which one may have less than the other. */
record Comparison(Path database, Path file, String exercise) {

    /**
     * @throws JournalException DAMAGED, naming the file, the last good event and what brings it back
     */
    void check(List<StoredEvent> stored, RecordReading reading) {
        var inDatabase = StoredEvent.breach(exercise, stored);
        boolean inRecord = !reading.breach().isEmpty();
        if (inDatabase.isPresent() && inRecord) {
            throw damaged(
                    "in its record (" + file + ") and in the database (" + database + ")",
                    "in the record, " + reading.breach() + "; in the database, " + inDatabase.get(),
                    "bring it back from a backup");
        }
        if (inDatabase.isPresent()) {
            throw damaged("in the database (" + database + ")", inDatabase.get(), from("record"));
        }
        if (inRecord) {
            throw damaged("in its record (" + file + ")", reading.breach(), from("database"));
        }
        int agreeing = agreeing(stored, reading);
        if (agreeing
                < Math.min(
                        stored.size(), reading.events().size() + reading.torn().size())) {
            throw damaged(
                    "in its record (" + file + ") or in the database (" + database + ")",
                    "event (" + (agreeing + 1) + ") is not the same in both, the last good event is (" + agreeing + ")",
                    from("database") + ", " + from("record"));
        }
    }

    /** How many events are the same in both, from the first on. */
    private static int agreeing(List<StoredEvent> stored, RecordReading reading) {
        var written = Stream.concat(reading.events().stream(), reading.torn().stream())
                .toList();
        int common = Math.min(stored.size(), written.size());
        return IntStream.range(0, common)
                .filter(i -> !stored.get(i).equals(written.get(i)))
                .findFirst()
                .orElse(common);
    }

    private String from(String copy) {
        return "`record restore " + exercise + " --from " + copy + "` brings it back from the " + copy;
    }

    private JournalException damaged(String where, String what, String help) {
        return new JournalException(
                Kind.DAMAGED,
                "The journal of exercise (" + exercise + ") is damaged " + where + ": " + what + "; " + help + ".");
    }
}
