package faultline.report.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Anchors as word processors know them: of letters, digits and underscores, short, and alike in either case only once. */
final class Bookmarks {
    private static final int LONGEST = 30;

    private final Linked linked;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> set = new HashSet<>();

    Bookmarks(Linked linked) {
        this.linked = linked;
    }

    /** What the anchor is called in the file. */
    String name(String anchor) {
        return names.computeIfAbsent(anchor, this::made);
    }

    private String made(String anchor) {
        var plain = anchor.replaceAll("[^A-Za-z0-9]", "_");
        var base = plain.substring(0, Math.min(plain.length(), LONGEST));
        var name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "__" + i;
        }
        return name;
    }

    /** Sets the bookmark here, if something leads to the anchor; the first place of several has it. */
    void setIfLinked(String anchor, Xml xml) throws IOException {
        if (linked.has(anchor)) {
            set(anchor, xml);
        }
    }

    void set(String anchor, Xml xml) throws IOException {
        if (set.add(anchor)) {
            var id = Integer.toString(set.size());
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
            xml.empty("w:bookmarkEnd", "w:id", id);
        }
    }
}
