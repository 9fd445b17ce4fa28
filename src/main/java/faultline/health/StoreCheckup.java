package faultline.health;

import static faultline.health.Finding.Area.DATABASE;
import static faultline.health.Finding.Area.EXERCISES;
import static faultline.health.Finding.Area.LOCK;

import faultline.exercise.Exercise;
import faultline.journal.Journal;
import faultline.journal.JournalException;
import faultline.journal.Journals;
import faultline.journal.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether what is kept can be opened, and every exercise in it read to its end. */
record StoreCheckup(Path data, Supplier<Store> store) implements Checkup {
    private static final int MOST_CAUSES = 20;

    @Override
    public List<Finding> look() {
        if (!Journals.isIn(data)) {
            return List.of(Finding.sound(DATABASE, "Nothing is kept in the data folder yet."));
        }
        try {
            return opened(store.get().journal());
        } catch (RuntimeException e) {
            return List.of(inTheWay(e));
        }
    }

    private static List<Finding> opened(Journal journal) {
        var names = journal.exercises();
        var findings = new ArrayList<Finding>();
        findings.add(Finding.sound(LOCK, "Nobody else has the data folder open."));
        findings.add(Finding.sound(DATABASE, "The database opens."));
        var damaged = names.stream().flatMap(name -> damage(journal, name)).toList();
        findings.addAll(damaged);
        if (damaged.isEmpty()) {
            findings.add(Finding.sound(
                    EXERCISES,
                    names.size() + (names.size() == 1 ? " exercise reads" : " exercises read")
                            + " to the end, and the record says the same."));
        }
        return findings;
    }

    private static Stream<Finding> damage(Journal journal, String exercise) {
        return damaged(journal, exercise).map(sentence -> fault(EXERCISES, sentence)).stream();
    }

    private static Optional<String> damaged(Journal journal, String exercise) {
        try {
            return lostText(journal, exercise);
        } catch (JournalException e) {
            if (e.kind() == JournalException.Kind.DAMAGED) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** What an exercise began with, scenario and rules, is kept beside its events. */
    private static Optional<String> lostText(Journal journal, String exercise) {
        var identity = Exercise.fold(journal.readAnew(exercise)).identity();
        return Stream.of(identity.scenarioDigest(), identity.rulesDigest())
                .filter(digest -> journal.text(digest).isEmpty())
                .map(digest -> "Exercise (" + exercise + ") has lost the text (" + digest
                        + ") that it began with; it is to be brought back from a backup.")
                .findFirst();
    }

    private static Finding inTheWay(RuntimeException e) {
        var known = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(JournalException.class::isInstance)
                .map(JournalException.class::cast)
                .findFirst()
                .orElseThrow(() -> e);
        return fault(
                known.kind() == JournalException.Kind.LOCKED ? LOCK : DATABASE, String.valueOf(known.getMessage()));
    }

    /** The journal says what is wrong and, behind a semicolon, what helps. */
    private static Finding fault(Finding.Area area, String sentence) {
        int helps = sentence.lastIndexOf("; ");
        return helps < 0
                ? Finding.fault(area, sentence, "See to what it says, and look again.")
                : Finding.fault(area, sentence.substring(0, helps) + ".", begun(sentence.substring(helps + 2)));
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
