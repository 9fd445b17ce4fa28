package faultline.report.form;

import faultline.report.form.PdfFonts.Face;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters beside each other that one font shows.
 *
 * @param from where they begin in what holds them
 * @param joined whether the letters change their shapes beside each other, as Arabic ones do
 */
record PdfRun(int from, int to, Face face, boolean joined) {
    /** Runs that are all of the printable words together. */
    static List<PdfRun> of(String words, Face wanted, PdfFonts fonts) {
        var runs = new ArrayList<PdfRun>();
        var last = new PdfRun(0, 0, wanted, false);
        for (int i = 0; i < words.length(); i++) {
            var next = last.then(words.charAt(i), wanted, fonts);
            if (next.from > last.from && last.to > last.from) {
                runs.add(last);
            }
            last = next;
        }
        runs.add(last);
        return runs;
    }

    /** The run that the character after this one belongs to: this, or another. */
    private PdfRun then(char c, Face wanted, PdfFonts fonts) {
        var script = UnicodeScript.of(c);
        if (PdfFonts.isSpace(c) || script == UnicodeScript.INHERITED && fonts.has(face, c)) {
            return new PdfRun(from, to + 1, face, joined);
        }
        boolean arabic = script == UnicodeScript.ARABIC;
        var own = fonts.face(c, arabic && wanted == Face.MONO ? Face.SANS : wanted);
        return new PdfRun(own == face && arabic == joined ? from : to, to + 1, own, arabic);
    }
}
