package faultline.exercise.event;

/** The place from which someone looks and acts. */
public sealed interface Seat {
    /** The facilitator's: sees everything. */
    record White() implements Seat {
        @Override
        public String toString() {
            return "white";
        }
    }

    /** Those who play one or more actors: see what these may know. */
    record Cell(String name) implements Seat {
        @Override
        public String toString() {
            return "cell " + name;
        }
    }

    /** No seat: sees public facts only. */
    record Nobody() implements Seat {
        @Override
        public String toString() {
            return "nobody";
        }
    }

    /** The seat that {@link #toString()} wrote. */
    static Seat parse(String text) {
        return switch (text) {
            case "white" -> new White();
            case "nobody" -> new Nobody();
            default -> {
                if (!text.startsWith("cell ")) {
                    throw new IllegalArgumentException("No seat is written as (" + text + ").");
                }
                yield new Cell(text.substring("cell ".length()));
            }
        };
    }
}
