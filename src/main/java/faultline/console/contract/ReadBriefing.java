package faultline.console.contract;

import faultline.view.ExerciseView.Briefing;
import faultline.view.Page;

/**
 * A briefing as a page; its author may have said there already what is fictional.
 *
 * @param notice the scenario's sentence on what is fictional
 */
public record ReadBriefing(Briefing briefing, String notice) implements Page {
    @Override
    public String fictional() {
        return unbroken(briefing.markdown()).contains(unbroken(notice)) ? "" : notice;
    }

    private static String unbroken(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
