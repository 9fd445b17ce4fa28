package faultline.view;

/** What people read as a page. Each says what of it is fictional, so that none is taken for a forecast. */
public interface Page {

    /** The sentence that the scenario has for this; empty where its own text holds it, or nothing but a confirmation is shown. */
    String fictional();
}
