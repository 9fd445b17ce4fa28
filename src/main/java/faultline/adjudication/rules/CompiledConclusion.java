package faultline.adjudication.rules;

import faultline.adjudication.facts.Rulings;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Consequence;
import org.drools.model.functions.BlockN;

/**
 * What a rule concludes, in the form that Drools compiled.
 *
 * @param takes what it is given, in this order: what a pattern matched, or the rulings
 */
record CompiledConclusion(BlockN block, int[] takes) {
    private static final int RULINGS = -1;

    /**
     * @param variables what the rule calls the things that it matches, by pattern
     */
    static CompiledConclusion of(Consequence consequence, List<String> variables) {
        // Whatever is no pattern's name is the one global that rules have.
        var takes = Arrays.stream(consequence.getVariables())
                .mapToInt(variable -> variables.indexOf(variable.getName()))
                .toArray();
        return new CompiledConclusion(consequence.getBlock(), takes);
    }

    /** Writes the rulings that the rule concludes from what it matched. */
    void write(Object[] matched, Rulings rulings) {
        var given = new Object[takes.length];
        for (int i = 0; i < takes.length; i++) {
            given[i] = takes[i] == RULINGS ? rulings : matched[takes[i]];
        }
        try {
            block.execute(given);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A rule cannot write its rulings.", e);
        }
    }
}
