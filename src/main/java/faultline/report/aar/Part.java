package faultline.report.aar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of the after-action report, in the order in which they are read. */
public enum Part {
    OVERVIEW("overview", "Exercise overview"),
    SUMMARY("summary", "Executive summary"),
    TURNS("turns", "What happened, turn by turn"),
    CAPABILITIES("capabilities", "Analysis of core capabilities"),
    DECISIONS("decisions", "Decisions and discussion"),
    OVERRIDES("overrides", "The model against the white cell"),
    INJECTS("injects", "Injects, planned against actual"),
    NEGOTIATIONS("negotiations", "Negotiations, promises and arguments"),
    KNOWLEDGE("knowledge", "What each cell knew when it chose, and what was so"),
    HOT_WASH("hot-wash", "Hot wash and feedback"),
    OUTCOMES("outcomes", "Who reached what, and why"),
    INDICATORS("indicators", "How each indicator went"),
    PLAN("plan", "Appendix A: improvement plan"),
    PARTICIPANTS("participants", "Appendix B: participants"),
    GLOSSARY("glossary", "Appendix C: glossary"),
    READING("reading", "Appendix D: how to read the figures"),
    RULINGS("rulings", "Appendix E: the rulings that changed something"),
    LOG("log", "Appendix F: log lines referred to");

    private final String id;
    private final String title;

    Part(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** How it is typed, and the anchor of its section. */
    public String id() {
        return id;
    }

    String title() {
        return title;
    }

    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }

    /** Of those that can be left out: not the overview, which says so, and not what the figures rest on. */
    public static List<String> optional() {
        return Arrays.stream(values())
                .filter(part -> part != OVERVIEW && part != READING && part != RULINGS)
                .map(Part::id)
                .toList();
    }
}
