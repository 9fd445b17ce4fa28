package faultline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** For tests: what the program is built on besides itself, as the table of packages calls it. */
enum Library {
    JDBC("JDBC", "java.sql", "javax.sql"),
    H2("H2", "org.h2"),
    FLYWAY("Flyway", "org.flywaydb"),
    JACKSON("Jackson", "tools.jackson", "com.fasterxml.jackson"),
    SNAKE_YAML("SnakeYAML Engine", "org.snakeyaml.engine"),
    DROOLS("Drools", "org.drools", "org.kie"),
    JAVA_PARSER("JavaParser", "com.github.javaparser"),
    JTE("jte", "gg.jte"),
    FOP(
            "FOP",
            "org.apache.fop",
            "org.apache.xmlgraphics",
            "org.apache.batik",
            "org.apache.fontbox",
            "org.apache.pdfbox"),
    ELK("ELK", "org.eclipse.elk", "org.eclipse.emf"),
    COMMONMARK("commonmark", "org.commonmark"),
    SPRING("Spring", "org.springframework"),
    SPRING_BOOT("Spring Boot", "org.springframework.boot"),
    SPRING_SHELL("Spring Shell", "org.springframework.shell"),
    J_LINE("JLine", "org.jline"),
    SLF4J("SLF4J", "org.slf4j"),
    LOGBACK("Logback", "ch.qos.logback"),
    FREE_TO_ALL("", "java", "javax", "org.xml.sax", "org.jspecify");

    private final String words;
    private final List<String> packages;

    Library(String words, String... packages) {
        this.words = words;
        this.packages = List.of(packages);
    }

    /** The library that the table calls so. */
    static Library called(String words) {
        return Arrays.stream(values())
                .filter(library -> library.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The table of packages names a library (" + words + ")."));
    }

    /** The library that a package belongs to; empty if it is none that the table could name. */
    static Optional<Library> of(String packageName) {
        return Arrays.stream(values())
                .filter(library -> library.covers(packageName) > 0)
                .max(Comparator.comparingInt(library -> library.covers(packageName)));
    }

    /** How much of the package's name makes it the library's: Spring Boot is not just Spring. */
    private int covers(String packageName) {
        return packages.stream()
                .filter(own -> packageName.equals(own) || packageName.startsWith(own + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
