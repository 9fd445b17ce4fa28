package faultline.report.form;

import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.PageViewport;
import org.apache.xmlgraphics.util.MimeConstants;

/** Lays sheets out only to count them: none is drawn, and what was on it is forgotten. */
final class PdfCount extends AreaTreeHandler {
    PdfCount(FOUserAgent agent) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, OutputStream.nullOutputStream());
    }

    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream stream) throws FOPException {
        agent.getRendererFactory().createRenderer(agent, format).setupFontInfo(fontInfo);
        model = new AreaTreeModel() {
            @Override
            public void addPage(PageViewport page) {
                super.addPage(page);
                page.clear();
            }
        };
    }

    PdfNumbers numbers(Collection<String> anchors) {
        var sheets = new HashMap<String, Integer>();
        for (var anchor : anchors) {
            var page = getIDTracker().getFirstPageViewportContaining(anchor);
            if (page != null) {
                sheets.put(anchor, page.getPageNumber());
            }
        }
        return new PdfNumbers(sheets, getResults().getPageCount());
    }
}
