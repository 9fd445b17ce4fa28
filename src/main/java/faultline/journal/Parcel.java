package faultline.journal;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An exercise as it is taken elsewhere. What of it is written to a file is for {@link Unpacking} to read.
 *
 * @param lines its events up to the mark, in order: UTF-8 without what ends a line, and no line end inside
 * @param texts those that the events name, by digest
 */
public record Parcel(Mark mark, List<byte[]> lines, SortedMap<String, String> texts) {
    public Parcel {
        lines = List.copyOf(lines);
        texts = new TreeMap<>(texts);
    }
}
