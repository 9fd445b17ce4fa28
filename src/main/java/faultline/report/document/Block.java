package faultline.report.document;

import java.util.List;

/** What sections consist of. */
public sealed interface Block {
    /** How much weight a paragraph has. */
    enum Tone {
        PLAIN,
        QUIET,
        /** Set apart, since it must not be overlooked. */
        NOTICE
    }

    record Paragraph(Text text, Tone tone) implements Block {
        public Paragraph(Text text) {
            this(text, Tone.PLAIN);
        }

        public Paragraph(String words) {
            this(Text.of(words));
        }
    }

    /**
     * A heading too small for the table of contents.
     *
     * @param id its anchor; empty for none
     */
    record Heading(String id, Text text) implements Block {
        public Heading {
            Anchor.checkIfAny(id);
        }

        public Heading(String words) {
            this("", Text.of(words));
        }
    }

    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        /** A list of lines that nothing leads to. */
        public static Bullets of(List<String> lines) {
            return new Bullets(
                    lines.stream().map(line -> new Item(Text.of(line))).toList());
        }
    }

    /**
     * A list whose lines are numbered.
     *
     * @param first the number of the first line, 0 or more
     */
    record Numbered(int first, List<Item> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    /**
     * @param id its anchor; empty for none
     * @param below what stands under its line
     */
    record Item(String id, Text text, List<Block> below) {
        public Item {
            Anchor.checkIfAny(id);
            below = List.copyOf(below);
        }

        public Item(Text text) {
            this("", text, List.of());
        }
    }

    /** Labels, each with what belongs to it. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, Text text) {
        public Fact(String label, String words) {
            this(label, Text.of(words));
        }
    }

    /**
     * A table; the first cell of each row heads it.
     *
     * @param caption what it shows; empty where the heading above says so
     * @param rows each with as many cells as there are columns
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row of " + row.cells().size() + " cells, where there are "
                            + columns.size() + " columns: " + row);
                }
            }
        }
    }

    /**
     * @param number whether it holds numbers, which stand at its right edge
     */
    record Column(String title, boolean number) {
        public static Column text(String title) {
            return new Column(title, false);
        }

        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    /**
     * @param id its anchor; empty for none
     */
    record Row(String id, List<Text> cells) {
        public Row {
            Anchor.checkIfAny(id);
            cells = List.copyOf(cells);
        }

        public static Row of(List<String> cells) {
            return new Row("", cells.stream().map(Text::of).toList());
        }
    }

    /**
     * A picture with the same in words, for those who cannot see it and for forms without pictures.
     *
     * @param id its anchor; empty for none
     * @param caption how to read it; may be empty
     * @param inWords what it shows, complete
     */
    record Figure(String id, String title, Text caption, Picture picture, List<Block> inWords) implements Block {
        public Figure {
            Anchor.checkIfAny(id);
            inWords = List.copyOf(inWords);
        }
    }

    /**
     * Detail that a page on a screen folds away under its summary; on paper it stands open.
     *
     * @param id its anchor; empty for none. A link to it opens it
     */
    record Fold(String id, Text summary, List<Block> inside) implements Block {
        public Fold {
            Anchor.checkIfAny(id);
            inside = List.copyOf(inside);
        }
    }

    /**
     * Room to write by hand.
     *
     * @param lines how many lines, 1 or more
     */
    record Blank(String label, int lines) implements Block {
        public Blank {
            if (lines < 1) {
                throw new IllegalArgumentException("No room to write: " + lines + " lines for (" + label + ").");
            }
        }
    }

    /** Boxes to tick by hand. */
    record Boxes(String label, List<String> choices) implements Block {
        public Boxes {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A card to cut out, fold in the middle and stand on a table, half a sheet each; it shows the same on both sides.
     *
     * @param above small words over the name
     * @param name to be read across the room; empty leaves room to write one
     * @param below small words under the name
     */
    record Card(String above, String name, String below) implements Block {}

    /** What follows begins a new sheet. */
    record NewSheet() implements Block {}
}
