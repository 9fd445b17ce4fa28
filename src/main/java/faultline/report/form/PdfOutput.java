package faultline.report.form;

import java.awt.Rectangle;
import java.io.OutputStream;
import java.util.List;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.xmlgraphics.util.MimeConstants;

/**
 * Lays sheets out and writes each as soon as it is full. FOP itself would keep a sheet until everything that it leads to
 * has been laid out, and all that follow it: from the table of contents on, the whole document.
 */
final class PdfOutput extends AreaTreeHandler {
    PdfOutput(FOUserAgent agent, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, out);
    }

    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream out) throws FOPException {
        model = new Sheets(agent, format, out);
    }

    private final class Sheets extends RenderPagesModel {
        /** Stands for sheets that are still to come; the links find their places when those are written. */
        private final PageViewport later = new PageViewport(new Rectangle(), 0, "", "", false);

        Sheets(FOUserAgent agent, String format, OutputStream out) throws FOPException {
            super(agent, format, fontInfo, out);
            later.setKey("later");
        }

        @Override
        public void addPage(PageViewport page) {
            if (!page.isResolved()) {
                for (var anchor : page.getIDRefs()) {
                    page.resolveIDRef(anchor, List.of(later));
                }
            }
            super.addPage(page);
        }
    }
}
