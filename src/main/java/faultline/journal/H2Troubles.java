package faultline.journal;

import static faultline.journal.JournalException.Kind.DAMAGED;
import static faultline.journal.JournalException.Kind.LOCKED;
import static faultline.journal.JournalException.Kind.UNUSABLE;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** Says in one sentence what is in the way of the database and what helps. */
final class H2Troubles {
    private final String folder;

    H2Troubles(Path folder) {
        this.folder = "The data folder (" + folder + ")";
    }

    JournalException told(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new JournalException(
                        LOCKED,
                        folder
                                + " is in use by another Faultline; close that one, or choose another folder with --data.",
                        e);
            case ErrorCode.FILE_CORRUPTED_1 ->
                new JournalException(DAMAGED, folder + " has a damaged database; bring it back from a copy.", e);
            case ErrorCode.OBJECT_CLOSED -> unusable("was closed already; open it again", e);
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
                unusable("has closed its database, perhaps because the disk is full; make room and start again", e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                unusable("cannot be read or written; see to its permissions and to room on its disk", e);
            case ErrorCode.DATABASE_IS_READ_ONLY ->
                unusable("cannot be written; see to its permissions, or choose another one with --data", e);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                unusable("has a database of another program; choose another one with --data", e);
            default -> unusable("cannot be used, because its database says (" + firstLine(e) + ")", e);
        };
    }

    /** The tables are not what the migrations of this version lead to. */
    JournalException notOurs(FlywayException e) {
        return unusable("was written by a newer Faultline or by another program; open it with that one", e);
    }

    private JournalException unusable(String what, Exception cause) {
        return new JournalException(UNUSABLE, folder + " " + what + ".", cause);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing");
    }
}
