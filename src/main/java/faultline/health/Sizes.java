package faultline.health;

/** Amounts of storage as people read them. */
final class Sizes {
    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;

    private Sizes() {}

    /** In whole megabytes, or from ten gigabytes on in whole gigabytes. */
    static String words(long bytes) {
        return bytes >= 10 * GIGABYTE ? bytes / GIGABYTE + " GB" : bytes / MEGABYTE + " MB";
    }
}
