package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.util.MimeConstants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * Writes PDF files: on A4, with bookmarks, page numbers, tags for readers of screens, and fonts of their own. A document
 * is laid out twice, first to count its sheets, so that the first one can already say how many there are.
 */
public final class PdfForm implements Form {
    private static final Logger LOG = LoggerFactory.getLogger(PdfForm.class);

    /** Made once, when it is needed, since that takes long. */
    private @Nullable FopFactory factory;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        try {
            var count = new PdfCount(agent(document, false));
            var anchors = write(document, count, PdfNumbers.UNKNOWN, (done, all) -> progress.at(done, 2 * all));
            var numbers = count.numbers(anchors);
            var output = new PdfOutput(agent(document, true), out);
            write(document, output, numbers, (done, all) -> progress.at(all + done, 2 * all));
        } catch (SAXException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("(" + document.title() + ") cannot be laid out: " + e.getMessage(), e);
        }
    }

    private Set<String> write(Document document, AreaTreeHandler to, PdfNumbers numbers, Progress progress)
            throws SAXException {
        var agent = to.getUserAgent();
        agent.setFOEventHandlerOverride(to);
        var tags = factory().newFop(MimeConstants.MIME_PDF, agent).getDefaultHandler();
        return new PdfPress(document, tags, to.getFontInfo(), numbers).write(progress);
    }

    private FOUserAgent agent(Document document, boolean tagged) {
        var agent = factory().newFOUserAgent();
        if (tagged) {
            agent.setAccessibility(true);
        }
        agent.setTitle(Printable.of(document.title()));
        agent.setSubject(Printable.of(document.kind()));
        agent.setCreator("Faultline");
        agent.setLocatorEnabled(false);
        agent.getEventBroadcaster().addEventListener(PdfForm::heed);
        return agent;
    }

    private static void heed(Event event) {
        var severity = event.getSeverity();
        if (severity == EventSeverity.ERROR || severity == EventSeverity.FATAL) {
            throw new IllegalStateException(EventFormatter.format(event));
        } else if (severity == EventSeverity.WARN) {
            LOG.warn(EventFormatter.format(event));
        }
    }

    private synchronized FopFactory factory() {
        var made = factory == null ? PdfWorld.factory() : factory;
        factory = made;
        return made;
    }
}
