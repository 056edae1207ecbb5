package org.section16.adapters.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.adapters.pdf.page.Mark;
import org.section16.adapters.pdf.page.MarkedCopy;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location.OnPage;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** Draws on a PDF what was read from it; values read from one place share a box. */
public final class PdfAnnotator implements DocumentAnnotator {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void annotate(SourceDocument document, Evidence evidence, OutputStream out)
            throws IOException, UnreadableDocumentException {
        if (new PdfFilingReader().recognise(document) == Recognition.NO) {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED, "only a PDF has pages that could be drawn on");
        }
        try {
            MarkedCopy.write(document.content().bytes(), marks(evidence), out);
        } catch (PdfProblem e) {
            throw new UnreadableDocumentException(PdfFilingReader.reason(e.kind()), String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Mark> marks(Evidence evidence) {
        Map<OnPage, List<BoxPath>> boxes = new LinkedHashMap<>();
        evidence.places()
                .forEach((path, place) -> place.onPage()
                        .ifPresent(onPage -> boxes.computeIfAbsent(onPage, any -> new ArrayList<>())
                                .add(path)));
        return boxes.entrySet().stream()
                .map(box -> mark(box.getKey(), box.getValue()))
                .toList();
    }

    private static Mark mark(OnPage place, List<BoxPath> paths) {
        List<String> names = paths.stream().map(PdfAnnotator::name).toList();
        BoxPath first = paths.get(0);
        int shade = first.area().name().length() + first.number();
        return new Mark(place.page(), area(place), String.join(" + ", names), shade);
    }

    /** The first box of a line names the line; all names together would cover the page. */
    private static String name(BoxPath path) {
        boolean whole = path.number() == 0 || path.box() == Box.SECURITY_TITLE || path.box() == Box.RPT_OWNER_NAME;
        return whole ? path.toString() : path.box().element();
    }

    private static Rectangle area(OnPage place) {
        return new Rectangle(points(place.left()), points(place.top()), points(place.right()), points(place.bottom()));
    }

    private static float points(int twips) {
        return (float) twips / OnPage.TWIPS_PER_POINT;
    }
}
