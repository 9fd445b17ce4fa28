package faultline.report.pack;

import faultline.report.document.Document;

/**
 * Something to print.
 *
 * @param path its file below the pack's folder, without an ending: "cells/moscow/briefing"
 * @param holds what it is, in a few words that give nothing away
 * @param readers for whom it is
 * @param copies how many are needed, in words
 */
public record Sheet(String path, String holds, String readers, String copies, Document document) {

    /** The folder that it goes to; empty for the pack's own. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
