package faultline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * For tests: sixty texts that would be markup, formulas, commands or nothing at all somewhere, if an output took them for
 * more than text.
 */
public final class HostileTexts {
    private static final String ZALGO = "Z" + "\u0300\u0316\u0334\u0489".repeat(10) + "a";

    private static final List<String> ALL = List.of(
            // a browser
            "<script>window.hacked=1</script>",
            "\"><img src=x onerror=\"window.hacked=2\">",
            "' onmouseover='window.hacked=3' x='",
            "</title></style></textarea></script><svg onload=window.hacked=4>",
            "<!-- a comment --> <!-- and one without an end",
            "javascript:window.hacked=5//",
            "<a href=\"javascript:window.hacked=6\">here</a>",
            "&lt;b&gt; &amp;amp; &#x41; &copy &nothing; & && &#0;",
            "<iframe src=\"file:///etc/passwd\"></iframe>",
            "<base href=\"https://example.org/\"><meta http-equiv=refresh content=\"0\">",
            "<details open><summary>seen</summary><b>bold",
            // Markdown
            "# no heading",
            "*soft* _soft_ **loud** __loud__ ~~gone~~",
            "[text](https://example.org \"title\") ![image](x.png) [^1]",
            "[here]: https://example.org",
            "`code` ``` ~~~ fence",
            "| a | b | \\| c |",
            "> a quote",
            "- a list",
            "1. another list",
            "---",
            "===",
            "    four blanks before",
            "\\ \\* \\\\ \\n \\u0041 C:\\new\\table",
            "https://example.org/?q=<x>&y=\"z\" www.example.org a@example.org",
            // a spreadsheet
            "=1+1",
            "=HYPERLINK(\"https://example.org\";\"here\")",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "a,b;c\"d\"\ne\tf",
            // a database, templates, XML
            "'; DROP TABLE event; --",
            "${7*7} ${jndi:ldap://example.org/a} $x %s %n {0}",
            "#{7*7} %{7*7} #set($x=1)",
            "{{7*7}} {% raw %} <%= 7*7 %>",
            "@if(true)yes@endif @param String x !{var y = 1;}",
            "<![CDATA[ x ]]> ]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            // a word processor, a page for printing
            "{ HYPERLINK \"https://example.org\" } MERGEFIELD x \\* MERGEFORMAT",
            "_x000D_ _x0041_ _x005F_",
            ") Tj ET Q endstream endobj %%EOF (( \\( \\) << /JS (app.alert(1)) >>",
            // a terminal
            "\u001B[2J\u001B[31mred\u001B[0m",
            "\u001B]0;title\u0007 \u001B]8;;https://example.org\u001B\\here\u001B]8;;\u001B\\",
            "nothing\u0000 bell\u0007 back\b gone\u007F form\f",
            "\u009B31m \u0085 \u0090 \u009D0;title\u009C",
            // writing itself
            "safe\u202Egpj.exe\u202C",
            "a\u2066b\u2069 \u200Fc\u200E \u061Cd",
            "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg",
            ZALGO,
            "half \uD800 and half \uDC00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"
                    + " \uD83C\uDDFA\uD83C\uDDE6",
            "w" + "o".repeat(4998) + "w",
            "Türkiye, Škoda, Київ, Ελλάδα, ﬁ ß ı İ",
            "שלום עולם, مرحبا بالعالم",
            "日本語 中文 한국어 ไทย \uFFFE\uFFFF \u2028 \u2029",
            // names of files, YAML, words that programs take for something else
            "../../etc/passwd ..\\..\\con C:\\aux.txt /dev/null",
            "!!java/object:x &anchor *anchor <<: *a ? - : | > %TAG",
            "null NULL nil undefined NaN true no 0 1e309 \"'`´“”«»");

    private HostileTexts() {}

    public static List<String> all() {
        return ALL;
    }

    /** Those that can be kept: half a character is refused wherever it is typed. */
    public static List<String> whole() {
        return ALL.stream()
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .toList();
    }

    /** The text as pages show it: what cannot be shown, or would turn the direction of writing, is named. */
    public static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isNamed(c)) {
                shown.append("(U+%04X)".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Whether a page names the character instead of writing it. */
    public static boolean isNamed(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || half || c == 0xFFFE || c == 0xFFFF || turnsDirection(c);
    }

    /** Whether whatever follows such a character would be written in another direction. */
    public static boolean turnsDirection(int c) {
        return IntStream.of(0x061C, 0x200E, 0x200F).anyMatch(mark -> mark == c)
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** Without blanks and line ends, which pages put in and leave out to fit lines. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
