package faultline.journal;

import faultline.journal.StoredEvent.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a file of the record says.
 *
 * @param events in their chain, as far as whole appends reach
 * @param length how many bytes these take
 * @param torn events behind them whose append was not written to its end
 * @param rest whether there is anything behind the whole appends
 * @param breach what is wrong and which is the last good event; empty if nothing is but that the end may be torn
 */
record RecordReading(List<StoredEvent> events, long length, List<StoredEvent> torn, boolean rest, String breach) {
    static final RecordReading NOTHING = new RecordReading(List.of(), 0, List.of(), false, "");

    static RecordReading of(String exercise, byte[] bytes, EventLines lines) {
        return new Reader(exercise, bytes, lines).read();
    }

    Head head() {
        return events.isEmpty() ? Head.NONE : events.get(events.size() - 1).head();
    }

    /** Goes through a file line by line, and stops at the first that is not what was written. */
    private static final class Reader {
        private final String exercise;
        private final byte[] bytes;
        private final EventLines lines;
        private final List<StoredEvent> events = new ArrayList<>();
        private final List<StoredEvent> together = new ArrayList<>();
        private Head head = Head.NONE;
        private long last;
        private int length;

        Reader(String exercise, byte[] bytes, EventLines lines) {
            this.exercise = exercise;
            this.bytes = bytes;
            this.lines = lines;
        }

        RecordReading read() {
            int from = 0;
            for (int end = lineEnd(from); end >= 0; end = lineEnd(from)) {
                if (!takes(Arrays.copyOfRange(bytes, from, end))) {
                    return read(StoredEvent.breach(head.number(), head.number() + 1));
                }
                from = end + 1;
                if (head.number() == last) {
                    events.addAll(together);
                    together.clear();
                    length = from;
                }
            }
            return read("");
        }

        private RecordReading read(String breach) {
            return new RecordReading(List.copyOf(events), length, List.copyOf(together), length < bytes.length, breach);
        }

        private boolean takes(byte[] text) {
            var line = lines.read(text).filter(this::fits);
            line.ifPresent(next -> {
                together.add(next.event());
                head = next.event().head();
                last = next.last();
            });
            return line.isPresent();
        }

        private boolean fits(EventLine line) {
            boolean sameAppend = together.isEmpty() ? line.last() > head.number() : line.last() == last;
            return sameAppend && line.event().follows(exercise, head);
        }

        private int lineEnd(int from) {
            for (int i = from; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    return i;
                }
            }
            return -1;
        }
    }
}
