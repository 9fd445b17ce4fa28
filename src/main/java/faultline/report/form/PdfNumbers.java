package faultline.report.form;

import java.util.Map;

/**
 * On which sheet things stand.
 *
 * @param sheets by anchor, counted from 1
 * @param all how many sheets there are
 */
record PdfNumbers(Map<String, Integer> sheets, int all) {
    /** Before anything has been counted. */
    static final PdfNumbers UNKNOWN = new PdfNumbers(Map.of(), 0);

    PdfNumbers {
        sheets = Map.copyOf(sheets);
    }

    boolean has(String anchor) {
        return sheets.containsKey(anchor);
    }

    String sheet(String anchor) {
        return String.valueOf(sheets.getOrDefault(anchor, 0));
    }
}
