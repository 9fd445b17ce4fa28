package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Picture;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For tests: documents of every kind of block, with texts that look like markup wherever people's texts can stand. */
final class HostileDocument {
    private static final List<String> PARTS = List.of(
            "a",
            "Türkiye",
            "word ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "    code",
            "\u00a0",
            "\u2003",
            "7",
            "1.",
            "12) ",
            "-",
            "- ",
            "+ ",
            "* ",
            "---",
            "===",
            "# ",
            "######",
            "> ",
            "|",
            "||",
            "| --- |",
            "\\",
            "\\\\",
            "`",
            "``",
            "```\n",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "[",
            "]",
            "[x] ",
            "![",
            "](",
            "(#a)",
            "[a](b)",
            "[a]: /b",
            "[^1]",
            "!",
            "<",
            ">",
            "<b>",
            "</a>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?php",
            "{{x}}",
            "${x}",
            "$",
            "$$",
            "&",
            "&amp;",
            "&#65;",
            "&lt",
            "\"",
            "'",
            ":",
            "://",
            "https://example.org/?a=b&c",
            "www.example.org",
            "a@example.org",
            "=HYPERLINK(1)",
            "@SUM(1)",
            "%n%s",
            "☐",
            "—",
            "…",
            "€",
            "Київ",
            "שלום",
            "日本",
            "😀",
            "e\u0301",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u001b[2J",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "x\ud800x",
            "\udc00x",
            "\uffff");

    private final Random random;
    private final List<String> parts;

    HostileDocument(long seed) {
        this(seed, PARTS);
    }

    /** With texts made of these parts. */
    HostileDocument(long seed, List<String> parts) {
        this.random = new Random(seed);
        this.parts = parts;
    }

    Document next() {
        return new Document(
                "Kind", text(), text(), text(), List.of(section("s1", 1), section("s2", 1), section("s3", 1)));
    }

    private Section section(String id, int depth) {
        var content = List.of(block(0), block(0), block(0), block(0));
        var parts = depth < 3 ? List.of(section(id + ".1", depth + 1)) : List.<Section>of();
        return Section.of(id, text(), content).with(parts);
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth < 3 ? 13 : 7)) {
            case 0 -> new Block.Paragraph(spans(), one(Block.Tone.values()));
            case 1 -> new Block.Heading(id(), spans());
            case 2 -> new Block.Facts(some(() -> new Block.Fact(text(), spans())));
            case 3 -> table();
            case 4 -> new Block.Blank(text(), 1 + random.nextInt(3));
            case 5 -> new Block.Boxes(text(), some(this::text));
            case 6 -> new Block.Card(text(), text(), text());
            case 7, 8 -> new Block.Bullets(some(() -> new Block.Item(id(), spans(), maybe(depth + 1))));
            case 9 ->
                new Block.Numbered(random.nextInt(30), some(() -> new Block.Item(id(), spans(), maybe(depth + 1))));
            case 10, 11 -> new Block.Fold(id(), spans(), maybe(depth + 1));
            default -> new Block.Figure(id(), text(), spans(), picture(), maybe(depth + 1));
        };
    }

    private List<Block> maybe(int depth) {
        return some(() -> block(depth)).stream().skip(1).toList();
    }

    private Block table() {
        var columns = some(() -> new Block.Column(text(), random.nextBoolean()));
        return new Block.Table(
                text(),
                columns,
                some(() -> new Block.Row(
                        id(), columns.stream().map(column -> spans()).toList())));
    }

    private Picture picture() {
        return new Picture(40, 20, "<rect class=\"tint\" width=\"40\" height=\"20\"/>", text());
    }

    private Text spans() {
        return new Text(
                some(() -> new Text.Span(text(), one(Text.Style.values()), random.nextInt(4) == 0 ? "s2" : "")));
    }

    /** What people typed, of 1 to 6 parts. */
    String text() {
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(1 + random.nextInt(6))
                .collect(Collectors.joining());
    }

    private String id() {
        return random.nextBoolean() ? "" : "at-" + random.nextInt(Integer.MAX_VALUE);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> make) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> make.get())
                .toList();
    }
}
