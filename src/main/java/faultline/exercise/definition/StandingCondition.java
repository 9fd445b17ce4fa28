package faultline.exercise.definition;

import java.util.Collection;

/**
 * Something that makes some arguments harder or easier for as long as it stands.
 *
 * @param name what people read: "Port closed by ice"
 * @param modifier what it adds to two dice; below 0 it makes arguments harder
 * @param actor whose arguments it is about; empty for everybody's
 * @param tag only arguments with that tag; empty for all
 * @param liftedBy in words, what would have to be argued to be rid of it; empty if nothing is
 */
public record StandingCondition(String id, String name, int modifier, String actor, String tag, String liftedBy) {

    /** Whether it is about an argument of that actor with those tags. */
    public boolean appliesTo(String arguing, Collection<String> tags) {
        return (actor.isEmpty() || actor.equals(arguing)) && (tag.isEmpty() || tags.contains(tag));
    }
}
