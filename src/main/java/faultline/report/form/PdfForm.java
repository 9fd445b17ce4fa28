package faultline.report.form;

import faultline.report.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** Writes PDF files: on A4, with bookmarks, page numbers, tags for readers of screens, and fonts of their own. */
public final class PdfForm implements Form {
    private static final Logger LOG = LoggerFactory.getLogger(PdfForm.class);

    private @Nullable FopFactory factory;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        try {
            var agent = agent(document);
            var handler = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, out);
            agent.setFOEventHandlerOverride(handler);
            var fop = factory().newFop(MimeConstants.MIME_PDF, agent, out);
            var fonts = new PdfFonts(handler.getFontInfo());
            new PdfSheets(document, new Tags(fop.getDefaultHandler()), fonts).write(progress);
        } catch (SAXException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(
                    "The document (" + document.title() + ") cannot be laid out: " + e.getMessage(), e);
        }
    }

    private FOUserAgent agent(Document document) {
        var agent = factory().newFOUserAgent();
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
        if (factory == null) {
            factory = made();
        }
        return factory;
    }

    private static FopFactory made() {
        try (var configuration = own("fop.xml")) {
            var world = EnvironmentalProfileFactory.createRestrictedIO(URI.create("own:/"), new OwnFiles());
            return new FopConfParser(configuration, world)
                    .getFopFactoryBuilder()
                    .setBreakIndentInheritanceOnReferenceAreaBoundary(true)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream own(String name) throws IOException {
        var stream = PdfForm.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("The file (" + name + ") is missing in the program.");
        }
        return stream;
    }

    /** Gives FOP the fonts in this package, and nothing else in the world. */
    private static final class OwnFiles implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            return new Resource(own(uri.getPath().substring(1)));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("Nothing is written to (" + uri + ").");
        }
    }
}
