package org.section16.adapters.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.section16.application.reading.Content;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * Opens documents for transcription. Nothing that a document says makes the parser load anything or expand entities:
 * there are no document type definitions. Can be used by several threads.
 */
final class SafeXml {
    /** What old documents that are not in UTF-8 are written in. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /**
     * The parser remembers every name that it ever saw, which makes it fast. When so many unknown ones have come by,
     * it is made anew, so that no flood of odd documents can fill the memory.
     */
    private static final int MOST_UNKNOWN_NAMES = 10_000;

    private final AtomicInteger unknownNames = new AtomicInteger();
    private volatile XMLInputFactory2 parsers = parsers();

    private static XMLInputFactory2 parsers() {
        XMLInputFactory2 parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** Transcribes a document in the encoding that it declares, else in UTF-8, and if it is not in that, in Windows's. */
    FilingDraft transcribe(Content content) throws UnreadableDocumentException {
        byte[] bytes = content.bytes();
        try {
            return transcribe(
                    (XMLStreamReader2) parsers.createXMLStreamReader(new Stax2ByteArraySource(bytes, 0, bytes.length)));
        } catch (XMLStreamException damage) {
            if (isUnicode(bytes)) {
                throw XmlDamage.corrupt(damage);
            }
            return transcribeFallback(content, damage);
        }
    }

    private FilingDraft transcribeFallback(Content content, XMLStreamException damage)
            throws UnreadableDocumentException {
        try {
            XMLStreamReader characters = parsers.createXMLStreamReader(new InputStreamReader(content.open(), FALLBACK));
            FilingDraft draft = transcribe((XMLStreamReader2) characters);
            draft.repaired(
                    "a character that is not in UTF-8; the document was read as " + FALLBACK,
                    XmlCursor.inText(damage.getLocation()));
            return draft;
        } catch (XMLStreamException other) {
            throw XmlDamage.corrupt(other);
        }
    }

    private FilingDraft transcribe(XMLStreamReader2 xml) throws XMLStreamException, UnreadableDocumentException {
        boolean complete = false;
        Transcription transcription = new Transcription(new XmlCursor(xml));
        try {
            transcription.document();
            complete = true;
            return transcription.draft();
        } catch (UncheckedStreamException unchecked) { // where the interface of the parser has no checked exception
            throw unchecked.getCause() instanceof XMLStreamException damage
                    ? damage
                    : new XMLStreamException(unchecked);
        } finally {
            xml.close();
            forget(complete ? transcription.unknownNames() : MOST_UNKNOWN_NAMES);
        }
    }

    private void forget(int names) {
        if (names > 0 && unknownNames.addAndGet(names) >= MOST_UNKNOWN_NAMES) {
            unknownNames.set(0);
            parsers = parsers();
        }
    }

    private static boolean isUnicode(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return XmlHead.isUtf16(bytes);
        }
    }
}
