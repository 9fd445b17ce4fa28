package faultline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** For tests: the blocks of a Markdown page, as a reader meets them. */
final class Blocks {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("`((?:exercises|rules)/[^`]+\\.[a-z]+)`");

    private Blocks() {}

    /**
     * One of them.
     *
     * @param language as the page marks it; empty for none
     * @param file the file that it belongs to: the last that the page has named before it; empty if there is none
     */
    record Block(String language, String file, String text) {
        boolean isConsole() {
            return language.equals("console");
        }
    }

    static List<Block> of(String page) {
        var blocks = new ArrayList<Block>();
        var found = BLOCK.matcher(page);
        var file = "";
        int end = 0;
        while (found.find()) {
            var named = FILE.matcher(page.substring(end, found.start()));
            while (named.find()) {
                file = named.group(1);
            }
            blocks.add(new Block(found.group(1), file, found.group(2)));
            end = found.end();
        }
        return List.copyOf(blocks);
    }
}
