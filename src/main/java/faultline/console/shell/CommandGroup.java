package faultline.console.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a bean whose methods are commands: the heading under which {@code help} lists them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandGroup {
    String value();

    /** Groups with a smaller number come first. */
    int order() default 50;
}
