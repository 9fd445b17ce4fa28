package faultline.report.picture;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.report.picture.Deeds.Deed;
import faultline.report.picture.Deeds.Pair;
import faultline.report.picture.Deeds.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who acted on whom, drawn and told. */
final class Network {
    /** More than these have no room on a circle. */
    private static final int MOST = 20;

    private final Said said;
    private final Deeds deeds;
    private final Map<Pair, List<Deed>> pairs;

    Network(Said said) {
        this.said = said;
        this.deeds = new Deeds(said.view());
        this.pairs = deeds.byPair();
    }

    Figure figure() {
        var drawn = drawn();
        return new Figure(
                "who-acted-on-whom",
                "Who acted on whom",
                Text.of(caption(drawn.size())),
                new NetworkPicture(deeds, said.view(), drawn).drawn(text()),
                inWords());
    }

    /** Those with the most moves, in the scenario's order. */
    private List<String> drawn() {
        var actors = deeds.actors();
        var most = actors.keySet().stream()
                .sorted(Comparator.comparing(actors::get, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        return actors.keySet().stream().filter(most::contains).toList();
    }

    private String caption(int drawn) {
        int all = deeds.actors().size();
        return (drawn < all ? "Of " + all + " actors, the " + drawn + " with the most moves are drawn. " : "")
                + "An arrow leads from who acted to whom that acted on: a move aimed at them, one that changed what is"
                + " theirs, or one to which rules made them react. The thicker, the more moves; solid for public moves,"
                + " dashed for covert ones, found out or not. With the number of moves: + cooperation, − conflict,"
                + " · neither, ? without a code. One played run.";
    }

    private String text() {
        long acting = pairs.values().stream()
                .flatMap(List::stream)
                .map(deed -> deed.move().id())
                .distinct()
                .count();
        return "Who acted on whom in one played run: " + acting + " of "
                + deeds.moves().size() + " moves acted on another actor.";
    }

    private List<Block> inWords() {
        if (deeds.moves().isEmpty()) {
            return List.of(new Paragraph("No move has been made in a turn that is over."));
        }
        var blocks = new ArrayList<Block>();
        if (!pairs.isEmpty()) {
            blocks.add(new Table("Moves that acted on another actor", columns(), pairRows()));
        }
        blocks.add(new Table(
                "All moves",
                List.of(Column.text("Actor"), Column.number("Moves"), Column.number("Acted on another actor")),
                deeds.actors().entrySet().stream().map(this::row).toList()));
        return blocks;
    }

    private static List<Column> columns() {
        return List.of(
                Column.text("Who"),
                Column.text("Acted on"),
                Column.number("Moves"),
                Column.number("Covert"),
                Column.number("Cooperation"),
                Column.number("Conflict"),
                Column.number("Neither"),
                Column.number("Without a code"),
                Column.text("Which, and how"));
    }

    private List<Row> pairRows() {
        return pairs.entrySet().stream()
                .map(pair -> row(pair.getKey(), pair.getValue()))
                .toList();
    }

    private Row row(Pair pair, List<Deed> done) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(said.view().labels().actor(pair.from())));
        cells.add(Text.of(said.view().labels().actor(pair.to())));
        cells.add(number(done.size()));
        cells.add(number(done.stream().filter(deed -> deed.move().covert()).count()));
        for (var tone : Tone.values()) {
            cells.add(number(done.stream()
                    .filter(deed -> Tone.of(deed.move(), said.view()) == tone)
                    .count()));
        }
        cells.add(Said.some(done, this::how, ", "));
        return new Row("", cells);
    }

    /** "M1.2 (aimed at them; changed theirs)". */
    private Text how(Deed deed) {
        var ways = deed.ways().stream().map(Network::words).collect(Collectors.joining("; ", " (", ")"));
        return said.id(deed.move().id()).plus(ways);
    }

    private static String words(Way way) {
        return switch (way) {
            case AIMED -> "aimed at them";
            case CHANGED -> "changed what is theirs";
            case ANSWERED -> "they reacted";
        };
    }

    private Row row(Map.Entry<String, Long> actor) {
        return new Row(
                "",
                List.of(
                        Text.of(said.view().labels().actor(actor.getKey())),
                        number(actor.getValue()),
                        number(deeds.onOthers(actor.getKey()))));
    }

    private static Text number(long number) {
        return Text.of(String.valueOf(number));
    }
}
