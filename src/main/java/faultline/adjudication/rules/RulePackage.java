package faultline.adjudication.rules;

/** The Java package that the rules of a set are compiled into. */
final class RulePackage {
    private static final String ROOT = "faultline.rules.";
    private static final String PREAMBLE = "; import faultline.adjudication.facts.*; global Rulings rulings; ";

    private RulePackage() {}

    /** Where the build puts a set. */
    static String built(String set) {
        return ROOT + set.replace('-', '_');
    }

    /** Where a set goes that is compiled while the program runs: nowhere near the classes that the build made of it. */
    static String compiled(String set, String digest) {
        return built(set) + ".at_" + digest.substring(0, 12);
    }

    /** A package's folder. */
    static String path(String name) {
        return name.replace('.', '/');
    }

    /** A rule file as Drools takes it: what an author need not write stands on the first line, so that lines stay true. */
    static String complete(String name, String text) {
        return "package " + name + PREAMBLE + SourceText.of(text).code();
    }
}
