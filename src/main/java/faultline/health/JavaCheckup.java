package faultline.health;

import static faultline.health.Finding.Area.JAVA;

import java.util.List;

/**
 * Whether Java gives the program enough to work with.
 *
 * @param memory the most that Java will take, in bytes
 */
record JavaCheckup(long memory) implements Checkup {
    /** Exercises of a hundred turns were measured to be at ease in this. */
    private static final long ENOUGH = 256L << 20;

    @Override
    public List<Finding> look() {
        var version = "Java is version " + Runtime.version() + ", with up to " + Sizes.words(memory) + " of memory.";
        return List.of(
                memory >= ENOUGH
                        ? Finding.sound(JAVA, version)
                        : Finding.advice(
                                JAVA,
                                version + " Long exercises want " + Sizes.words(ENOUGH) + ".",
                                "Take -Xmx out of JAVA_TOOL_OPTIONS, or give it more there."));
    }
}
