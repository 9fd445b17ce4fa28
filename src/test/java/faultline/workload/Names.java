package faultline.workload;

/** What a workload's numbers are called where names are wanted. */
final class Names {
    private Names() {}

    static String actor(int number) {
        return "a" + number;
    }

    static String move(int number) {
        return "m" + number;
    }

    static String level(int number) {
        return "i" + number;
    }

    /** A relation has a direction, and ours between two actors have none: each is a level of the world. */
    static String relation(int number) {
        return "r" + number;
    }

    static String amount(int number) {
        return "by-" + number;
    }

    static String odds(int percent) {
        return "percent-" + percent;
    }
}
