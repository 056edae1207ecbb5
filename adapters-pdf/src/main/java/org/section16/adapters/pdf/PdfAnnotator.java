package org.section16.adapters.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.adapters.pdf.page.Mark;
import org.section16.adapters.pdf.page.MarkedCopy;
import org.section16.adapters.pdf.page.PdfProblem;
import org.section16.adapters.pdf.page.Rectangle;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Location.OnPage;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.application.writing.DocumentAnnotator;
import org.section16.domain.form.BoxPath;

/** Draws on a PDF what was read from it; values read from one place share a box. */
public final class PdfAnnotator implements DocumentAnnotator {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void annotate(SourceDocument document, List<FilingDraft> drafts, OutputStream out)
            throws IOException, UnreadableDocumentException {
        if (new PdfFilingReader().recognise(document) == Recognition.NO) {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED, "only a PDF has pages that could be drawn on");
        }
        try {
            MarkedCopy.write(document.content().bytes(), marks(drafts), out);
        } catch (PdfProblem e) {
            throw new UnreadableDocumentException(PdfFilingReader.reason(e.kind()), String.valueOf(e.getMessage()), e);
        }
    }

    /** Where there are several forms, each name says which one. */
    private static List<Mark> marks(List<FilingDraft> drafts) {
        List<Mark> marks = new ArrayList<>();
        for (int form = 1; form <= drafts.size(); form++) {
            String prefix = drafts.size() == 1 ? "" : FormNumber.SIGN + form + " ";
            marks(drafts.get(form - 1))
                    .forEach(mark -> marks.add(new Mark(mark.page(), mark.area(), prefix + mark.name(), mark.value())));
        }
        return marks;
    }

    private static List<Mark> marks(FilingDraft draft) {
        Map<OnPage, List<BoxPath>> boxes = new LinkedHashMap<>();
        draft.evidence()
                .places()
                .forEach((path, place) -> place.onPage()
                        .ifPresent(onPage -> boxes.computeIfAbsent(onPage, any -> new ArrayList<>())
                                .add(path)));
        return boxes.entrySet().stream()
                .map(box -> mark(draft, box.getKey(), box.getValue()))
                .toList();
    }

    private static Mark mark(FilingDraft draft, OnPage place, List<BoxPath> paths) {
        BoxPath first = paths.get(0);
        String names = Stream.concat(
                        Stream.of(first.toString()),
                        paths.stream()
                                .skip(1)
                                .map(path ->
                                        path.area() == first.area() ? path.box().element() : path.toString()))
                .collect(Collectors.joining(" + "));
        String values =
                paths.stream().map(path -> value(draft, path)).distinct().collect(Collectors.joining(" + "));
        return new Mark(place.page(), area(place), names, values);
    }

    private static String value(FilingDraft draft, BoxPath path) {
        int index = Math.max(0, path.number() - 1);
        Entry entry = draft.parts(path.area()).get(index).entry(path.box()).orElseThrow();
        String marks = entry.marks().stream().map(mark -> " " + mark).collect(Collectors.joining());
        return entry.text() + marks;
    }

    private static Rectangle area(OnPage place) {
        return new Rectangle(points(place.left()), points(place.top()), points(place.right()), points(place.bottom()));
    }

    private static float points(int twips) {
        return (float) twips / OnPage.TWIPS_PER_POINT;
    }
}
