package faultline.console.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command: for which seats it is besides the white cell's. Without it a command is for the white cell alone, and
 * other seats cannot find, complete, look up or run it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenTo {
    SeatKind[] value();
}
