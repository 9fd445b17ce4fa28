package faultline.view;

import java.util.List;

/** How far an actor is with what it wants. */
public record ActorAims(String actor, String name, List<AimView> aims) {
    public ActorAims {
        aims = List.copyOf(aims);
    }

    /**
     * @param wanted the condition that reaches it, in words
     * @param found what stands against it now; empty if it is reached
     */
    public record AimView(String text, double weight, String wanted, boolean reached, String found) {}

    /** The share of the aims that are reached, by weight, 0 to 100; 0 for an actor without aims. */
    public double percentReached() {
        double all = aims.stream().mapToDouble(AimView::weight).sum();
        double reached = aims.stream()
                .filter(AimView::reached)
                .mapToDouble(AimView::weight)
                .sum();
        return all == 0 ? 0 : 100 * reached / all;
    }
}
