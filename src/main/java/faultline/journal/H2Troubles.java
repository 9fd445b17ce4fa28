package faultline.journal;

import static faultline.journal.JournalException.Kind.DAMAGED;
import static faultline.journal.JournalException.Kind.FOREIGN;
import static faultline.journal.JournalException.Kind.LOCKED;
import static faultline.journal.JournalException.Kind.UNUSABLE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;

/** Says in one sentence what is in the way of the database and what helps. */
final class H2Troubles {
    private final String folder;
    private final InUse inUse;

    H2Troubles(Path folder) {
        this.folder = "The data folder (" + folder + ")";
        this.inUse = new InUse(folder);
    }

    JournalException told(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new JournalException(
                        LOCKED,
                        folder + " is in use " + inUse.by().orElse("by another Faultline")
                                + "; leave that one with `exit`, or choose another folder with --data.",
                        e);
            case ErrorCode.FILE_CORRUPTED_1 -> damaged(e);
            case ErrorCode.OBJECT_CLOSED -> unusable("was closed already; open it again", e);
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
                unusable("has closed its database, perhaps because the disk is full; make room and try again", e);
            case ErrorCode.DATABASE_IS_READ_ONLY ->
                unusable("cannot be written; see to its permissions, or choose another one with --data", e);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                foreign("has a database of another program; choose another one with --data", e);
            default -> byItsCause(e);
        };
    }

    /**
     * A full disk and a broken page have no code of their own: what lies behind the error tells them apart. Our statements
     * are always the same, so whatever else the database has against one shows that it is not what was written.
     */
    private JournalException byItsCause(SQLException e) {
        var refusal = Stream.iterate(Optional.<Throwable>of(e), Optional::isPresent, c -> c.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(IOException.class::isInstance)
                .findFirst();
        if (refusal.isPresent() && !(refusal.get() instanceof EOFException)) {
            return told((IOException) refusal.get(), e);
        }
        boolean isInNeed =
                switch (e.getErrorCode()) {
                    case ErrorCode.OUT_OF_MEMORY, ErrorCode.LOCK_TIMEOUT_1, ErrorCode.STATEMENT_WAS_CANCELED -> true;
                    default -> false;
                };
        return isInNeed ? unusable("cannot be used, because its database says (" + words(e) + ")", e) : damaged(e);
    }

    JournalException told(IOException e) {
        return told(e, e);
    }

    private JournalException told(IOException refusal, Exception e) {
        return unusable(
                "cannot be read or written (" + refusal.getMessage()
                        + "); see to its permissions and to room on its disk",
                e);
    }

    /** Either the database failed while it was migrated, or its tables are not what our migrations lead to. */
    JournalException told(FlywayException e) {
        if (e.getCause() instanceof SQLException inDatabase) {
            return told(inDatabase);
        }
        return foreign("was written by a newer Faultline or by another program; open it with that one", e);
    }

    /** The folder, its database or another one in its place is not what was opened. */
    JournalException away(Path file) {
        var database = "database (" + file.getFileName() + ")";
        if (Files.exists(file)) {
            return unusable(
                    "has another " + database + " than the one that was opened; leave with `exit` and start again");
        }
        return unusable(
                Files.exists(file.resolveSibling("."))
                        ? "has lost its " + database
                                + "; put it back, or leave with `exit` and start again, which builds"
                                + " it anew from the record"
                        : "is gone; put it back where it was, or leave with `exit` and choose another one with --data");
    }

    private JournalException damaged(Exception e) {
        return new JournalException(DAMAGED, damaged(), e);
    }

    /** The sentence for a database that contradicts itself. */
    String damaged() {
        return folder + " has a damaged database (" + H2Database.FILE
                + ".mv.db); `record restore --from record` builds it anew.";
    }

    private JournalException foreign(String what, Exception cause) {
        return new JournalException(FOREIGN, folder + " " + what + ".", cause);
    }

    private JournalException unusable(String what) {
        return new JournalException(UNUSABLE, folder + " " + what + ".");
    }

    private JournalException unusable(String what, Exception cause) {
        return new JournalException(UNUSABLE, folder + " " + what + ".", cause);
    }

    /** What the database says, without the statement that it says it of. */
    private static String words(SQLException e) {
        var words = e instanceof JdbcException h2 ? h2.getOriginalMessage() : e.getMessage();
        return String.valueOf(words).replaceAll("\\R", " ");
    }
}
