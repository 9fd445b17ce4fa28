package faultline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column that a sheet can have; people call it by more than one name. */
interface Column {

    /** What it is called in sheets that are written here. */
    String title();

    /** What else people call it, as {@link #plain} has it; the clearest first. */
    List<String> otherNames();

    /** Whether a sheet's column with that name is this one: case, hyphens and what is not a letter do not matter. */
    default boolean isCalled(String name) {
        var plain = plain(name);
        return Stream.concat(Stream.of(title()), otherNames().stream())
                .anyMatch(known -> plain(known).equals(plain));
    }

    /** How well a name fits, if two columns of a sheet mean the same: the lowest is taken. */
    default int rank(String name) {
        int place = otherNames().indexOf(plain(name));
        return plain(title()).equals(plain(name)) ? -1 : place < 0 ? Integer.MAX_VALUE : place;
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]+", " ")
                .strip();
    }
}
