package faultline.play;

/** Somebody who is told of each step of an exercise, whoever took it and by whatever command. */
@FunctionalInterface
public interface Onlooker {
    /** For those whom nobody looks on at. */
    Onlooker NOBODY = exercise -> {};

    /** Something more is in that exercise's journal. What this throws would be the failure of the step: it throws nothing. */
    void stepped(String exercise);
}
