package faultline.journal;

/** The journal cannot be used at all; the message says in one sentence why and what helps. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is in the way. */
    public enum Kind {
        /** Another process has it open. */
        LOCKED,
        /** The folder or disk does not let it be read or written. */
        UNUSABLE,
        /** What lies there was not written by this program, or by a newer one. */
        FOREIGN,
        /** What is stored is not what was written. */
        DAMAGED
    }

    public JournalException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public JournalException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
