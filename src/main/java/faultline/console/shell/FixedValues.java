package faultline.console.shell;

import java.util.List;

/** Values that are the same whatever is open and whatever else stands on the line, so that a script can hold them. */
public interface FixedValues extends ValueSource {
    List<String> values();

    @Override
    default List<String> values(Typed typed) {
        return values();
    }
}
