package faultline.report.form;

import faultline.report.form.PdfFonts.Face;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that one font shows.
 *
 * @param joined whether the letters change their shapes beside each other, as Arabic ones do
 */
record PdfRun(String words, Face face, boolean joined) {
    /** Where a word may go on in the next line. It has no width, and FOP leaves no trace of it in the file. */
    private static final String BREAK = "\u200B";

    /**
     * Runs that hold all of the printable words, and may be broken where a word is longer than a line.
     *
     * @param size of the letters, in points
     * @param room how long a line can be, in points
     */
    static List<PdfRun> of(String words, Face wanted, double size, double room, PdfFonts fonts) {
        var whole = breakable(words, wanted, size, room, fonts);
        var runs = new ArrayList<PdfRun>();
        var last = new PdfRun("", wanted, false);
        int from = 0;
        for (int i = 0; i < whole.length(); i++) {
            var next = last.followedBy(whole.charAt(i), wanted, fonts);
            if (!next.equals(last) && i > from) {
                runs.add(new PdfRun(whole.substring(from, i), last.face, last.joined));
                from = i;
            }
            last = next;
        }
        runs.add(new PdfRun(whole.substring(from), last.face, last.joined));
        return runs;
    }

    /** Without words: the run that the character belongs to if it comes after this. */
    private PdfRun followedBy(char c, Face wanted, PdfFonts fonts) {
        var script = UnicodeScript.of(c);
        if (PdfFonts.isSpace(c) || c == BREAK.charAt(0) || script == UnicodeScript.INHERITED && fonts.has(face, c)) {
            return this;
        }
        boolean arabic = script == UnicodeScript.ARABIC;
        return new PdfRun("", fonts.face(c, arabic && wanted == Face.MONO ? Face.SANS : wanted), arabic);
    }

    private static String breakable(String words, Face face, double size, double room, PdfFonts fonts) {
        var broken = new StringBuilder(words.length());
        for (var word : words.split("(?<=[ \n\t])")) {
            if (fonts.width(word.strip(), face, size) <= room) {
                broken.append(word);
                continue;
            }
            for (var piece : word.split("(?<=[^\\p{L}\\p{N}\\p{M}])")) {
                boolean fits = fonts.width(piece, face, size) <= room;
                broken.append(fits ? piece : piece.replaceAll("(?<=.)(?=\\P{M})", BREAK)).append(BREAK);
            }
        }
        return broken.toString();
    }
}
