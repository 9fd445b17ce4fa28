package faultline.console.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command: that it shows something, and by which contract it does so as data. It then takes {@code --output}, and
 * hands what it shows to {@link Screen#show}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {
    /** The name of the contract. */
    String value();
}
