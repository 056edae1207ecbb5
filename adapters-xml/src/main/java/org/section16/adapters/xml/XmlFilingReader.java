package org.section16.adapters.xml;

import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * Reads EDGAR's ownership XML of all versions of its schema, from the first files of 2003, which have no tables, to
 * X0609 of 2026. One pass, no tree; thread-safe.
 *
 * <p>Nothing is lost. What the model does not know (an element, an attribute, a text between elements, a second value)
 * is {@linkplain FilingDraft#unplaced unplaced}, with its path. An element that names itself (a line, an owner, a
 * footnote, whatever stands below the root) is read wherever it stands, and {@linkplain FilingDraft#repaired
 * reported}. Texts keep their white space. Only comments and processing instructions, which are not data, are passed
 * over; and access codes of owners, which are secret.
 *
 * <p>The encoding is the declared one, else UTF-8 or UTF-16; a document that is not in UTF-8 though it should be is
 * read as windows-1252, and that is reported. Columns count bytes in UTF-8, else characters; in a repaired document characters. Namespaces, which
 * ownership XML does not have, are not looked at.
 *
 * <p>A document whose markup is damaged is repaired where that is certain, and each repair is reported; else it is refused.
 *
 * <p>Document type definitions are refused, and with them entities. There are limits, far above any filing, for depth
 * (64), elements (100,000), unknown ones (10,000), attributes (20,000), the length of a text (1,000,000 characters) and
 * of a name (1,000).
 */
public final class XmlFilingReader implements FilingReader {
    private final MarkupRepair xml = new MarkupRepair(new SafeXml());

    /** Makes a reader. */
    public XmlFilingReader() {}

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public Recognition recognise(SourceDocument document) {
        return XmlHead.recognise(document);
    }

    /**
     * Transcribes a document.
     *
     * @param document a document whose root is {@code ownershipDocument}
     * @return what stands in it, each box with line and column
     * @throws UnreadableDocumentException if it is damaged beyond certain repair, has another root, contains a document type
     *     definition, or exceeds a limit
     */
    @Override
    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
        return xml.transcribe(document.content());
    }
}
