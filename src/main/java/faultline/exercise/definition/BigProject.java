package faultline.exercise.definition;

/**
 * Something too big for one argument.
 *
 * @param name what people read
 * @param needs how many arguments for it must succeed before it is done, 1 to 3
 */
public record BigProject(String id, String name, int needs) {
    public static final int MOST = 3;
}
