package faultline.console.contract;

import static faultline.console.output.Value.TEXT;

import faultline.console.output.Contract;
import faultline.console.output.Shape;

/** What there is to know of the program itself, as data. */
public final class GeneralContracts {

    /**
     * @param data the folder that everything is written to
     */
    public record Versions(String faultline, String java, String data) {}

    public static final Contract<Versions> VERSION =
            Contract.of(Shape.<Versions>of("version", "The versions of Faultline and Java, and where the data lies.")
                    .with("faultline", TEXT, "The version of Faultline.", Versions::faultline)
                    .with("java", TEXT, "The version of Java.", Versions::java)
                    .with("data", TEXT, "The folder that everything is written to.", Versions::data));

    private GeneralContracts() {}
}
