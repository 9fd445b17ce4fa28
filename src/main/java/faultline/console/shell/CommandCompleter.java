package faultline.console.shell;

import faultline.console.text.Styled;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Proposes at TAB. What goes wrong while looking for values is logged, and then nothing is proposed. */
@Component
final class CommandCompleter implements Completer {
    private static final Logger LOG = LoggerFactory.getLogger(CommandCompleter.class);

    private final Completions completions;

    CommandCompleter(Catalog catalog, BeanFactory beans) {
        this.completions = new Completions(catalog, beans::getBean);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof TypedLineParser.Typing typing) {
            try {
                completions.at(typing.read()).stream()
                        .map(CommandCompleter::candidate)
                        .forEach(candidates::add);
            } catch (RuntimeException e) {
                LOG.warn("Nothing can be proposed.", e);
            }
        }
    }

    /** An option that waits for its value after an equals sign gets no blank behind it. */
    private static Candidate candidate(Completions.Proposal proposal) {
        boolean complete = !proposal.value().endsWith("=");
        var meaning = proposal.meaning().map(CommandCompleter::shown).orElse(null);
        return new Candidate(proposal.value(), shown(proposal.value()), null, meaning, null, null, complete);
    }

    /** The line editor would take what it shows for styled text. */
    private static String shown(String text) {
        return Styled.plain(text).toString();
    }
}
