package faultline.console.shell;

/** Something that may have to be said before the next command is typed, whatever was typed last. */
public interface Alarm {

    /** Says it, if there is something to say; what it has said once, it does not say again. */
    void ring();
}
