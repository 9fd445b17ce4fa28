package faultline.health;

import java.util.List;

/** Looks at one thing, and changes nothing. */
interface Checkup {

    /** At least one finding: that it is sound, or all that is not. */
    List<Finding> look();
}
