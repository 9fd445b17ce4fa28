package faultline.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What those who play are told before they begin, in Markdown.
 *
 * @param texts keyed by the actor's id, or "facilitator"
 */
record Briefings(Map<String, String> texts) {
    static final String FACILITATOR = "facilitator";
    private static final String FOLDER = "briefings/";
    private static final String ENDING = ".md";

    /** The briefings among a scenario's files; the facilitator must have one. */
    static Briefings read(ScenarioText text, Problems problems) {
        var texts = new LinkedHashMap<String, String>();
        text.files().forEach((path, content) -> {
            if (path.startsWith(FOLDER) && path.endsWith(ENDING)) {
                texts.put(path.substring(FOLDER.length(), path.length() - ENDING.length()), content);
                check(path, content, problems);
            }
        });
        if (!texts.containsKey(FACILITATOR)) {
            problems.tell(path(FACILITATOR), "The facilitator's briefing is missing.");
        }
        return new Briefings(texts);
    }

    static String path(String id) {
        return FOLDER + id + ENDING;
    }

    boolean has(String id) {
        return texts.containsKey(id);
    }

    /** Empty if there is none. */
    String of(String id) {
        return texts.getOrDefault(id, "");
    }

    /** Tells each briefing that is for nobody. */
    void checkReaders(Names actors, Problems problems) {
        texts.keySet().stream()
                .filter(id -> !id.equals(FACILITATOR))
                .forEach(id -> actors.check("This briefing is for", new Word(new Place(path(id), 0, 0), id), problems));
    }

    private static void check(String path, String content, Problems problems) {
        if (content.isBlank()) {
            problems.tell(path, "The briefing is empty.");
        }
        Words.control(content)
                .ifPresent(point -> problems.tell(
                        path, "The briefing holds the control character (" + Words.codePoint(point) + ")."));
    }
}
