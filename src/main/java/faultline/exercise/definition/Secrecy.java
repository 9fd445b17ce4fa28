package faultline.exercise.definition;

/** Whether a move is seen by everybody once its turn has been adjudicated. */
public enum Secrecy {
    PUBLIC,
    COVERT,
    /** Who makes the move chooses. */
    EITHER
}
