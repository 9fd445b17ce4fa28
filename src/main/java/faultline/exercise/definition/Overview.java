package faultline.exercise.definition;

import java.util.List;

/**
 * What an exercise of this scenario is, in the terms of HSEEP's exercise overview. Parts that an author leaves out are
 * empty texts or lists.
 *
 * @param fictional what is fictional, shown on every page that people read
 */
public record Overview(
        String title,
        String purpose,
        String sponsor,
        String handling,
        String scope,
        List<String> missionAreas,
        String pointOfContact,
        String fictional,
        List<String> sources) {

    public Overview {
        missionAreas = List.copyOf(missionAreas);
        sources = List.copyOf(sources);
    }
}
