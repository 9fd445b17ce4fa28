package faultline.console.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the values of one kind (names of exercises, actors …) that TAB can propose. A bean, named by {@link Values}. */
public interface ValueSource {

    /** All values that would be possible there; what does not begin as typed is left out afterwards. */
    List<String> values(Typed typed);

    /**
     * What else of the command stands on the line already.
     *
     * @param options by name, without hyphens
     * @param arguments in their order
     */
    record Typed(Map<String, String> options, List<String> arguments) {
        public Typed {
            options = Map.copyOf(options);
            arguments = List.copyOf(arguments);
        }

        public Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }

        /** The argument at that place, from 0. */
        public Optional<String> argument(int index) {
            return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
        }
    }
}
