package faultline.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/** All that FOP can reach: the fonts in this package, and nothing else on the machine or beyond it. */
final class PdfWorld implements ResourceResolver {
    /** Batik wants one that Java knows; this name is reserved for what is never there. */
    private static final URI BASE = URI.create("http://faultline.invalid/");

    static FopFactory factory() {
        try (var configuration = own("fop.xml")) {
            var world = EnvironmentalProfileFactory.createRestrictedIO(BASE, new PdfWorld());
            return new FopConfParser(configuration, world)
                    .getFopFactoryBuilder()
                    .setBreakIndentInheritanceOnReferenceAreaBoundary(true)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("FOP cannot be set up: " + e.getMessage(), e);
        }
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        return new Resource(own(uri.getPath().substring(1)));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("Nothing is written to (" + uri + ").");
    }

    private static InputStream own(String name) throws IOException {
        var stream = name.endsWith(".ttf") || name.equals("fop.xml") ? PdfWorld.class.getResourceAsStream(name) : null;
        if (stream == null) {
            throw new IOException("What is printed cannot reach (" + name + ").");
        }
        return stream;
    }
}
