package faultline.scenario;

import faultline.exercise.definition.KeyOf.Party;
import java.util.List;
import java.util.Optional;

/** Reads whose a quantity is: one party or two, each "own", "target" or an actor. */
record PartyReader(Names actors, Viewpoint view, Problems problems) {
    static final String OWN = "own";
    static final String TARGET = "target";

    /** Empty if any of them is told as a problem. */
    Optional<List<Party>> read(Fields fields) {
        var node = fields.find("of");
        if (node.isEmpty()) {
            return fields.misspelt("of") ? Optional.empty() : Optional.of(List.of());
        }
        int written = node.get() instanceof Node.Sequence list ? list.items().size() : 1;
        var parties = fields.oneOrMore("of").stream()
                .flatMap(word -> party(word).stream())
                .toList();
        return parties.size() == written ? Optional.of(parties) : Optional.empty();
    }

    private Optional<Party> party(Word word) {
        if (word.text().equals(OWN)) {
            return usable(new Party.Own(), word, "only a move and an actor's aim have one who makes it");
        }
        if (word.text().equals(TARGET)) {
            return usable(new Party.Target(), word, "only a move whose target is one of (actors) has it");
        }
        return actors.check("Key (of) names", word, problems)
                ? Optional.of(new Party.Named(word.text()))
                : Optional.empty();
    }

    private Optional<Party> usable(Party party, Word word, String rule) {
        if (view.who(party).isEmpty()) {
            problems.tell(word.place(), "There is no (" + word.text() + ") here: " + rule + ".");
            return Optional.empty();
        }
        return Optional.of(party);
    }
}
