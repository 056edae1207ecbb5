package org.section16.adapters.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.section16.application.reading.Content;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Opens documents for transcription. Nothing that a document says makes the parser load anything or expand entities:
 * there are no document type definitions. Can be used by several threads.
 */
final class SafeXml {
    private final AtomicInteger unknownNames = new AtomicInteger();
    private volatile XMLInputFactory2 parsers = parsers();

    private static XMLInputFactory2 parsers() {
        XMLInputFactory2 parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return parsers;
    }

    /**
     * Transcribes a document in the encoding that it declares, else in UTF-8 or UTF-16; if that proves wrong, in the
     * one of Windows.
     */
    FilingDraft transcribe(Content content) throws UnreadableDocumentException {
        byte[] bytes = content.bytes();
        checkAttributes(bytes);
        try {
            return transcribe(source(content), Places.AS_PARSED);
        } catch (UnreadableDocumentException unreadable) {
            if (unreadable.reason() != Reason.CORRUPT || XmlText.isUnicode(bytes)) {
                throw unreadable;
            }
            FilingDraft draft = transcribe(decoded(content, XmlText.FALLBACK), Places.AS_PARSED);
            draft.repaired(XmlText.NOT_UTF_8, XmlDamage.location(unreadable));
            return draft;
        }
    }

    /** Of a plain array the parser knows UTF-8 and its subsets only; from a stream it takes the declared encoding. */
    private static Source source(Content content) {
        byte[] bytes = content.bytes();
        if (XmlHead.namesEncoding(bytes)) {
            return new StreamSource(content.open());
        }
        return XmlHead.utf16(bytes)
                .map(charset -> decoded(content, charset))
                .orElseGet(() -> new Stax2ByteArraySource(bytes, 0, bytes.length));
    }

    private static Source decoded(Content content, Charset charset) {
        return new StreamSource(new InputStreamReader(content.open(), charset));
    }

    /** Transcribes a text, what stands in which was found in other places. */
    FilingDraft transcribe(String text, Places places) throws UnreadableDocumentException {
        return transcribe(new StreamSource(new StringReader(text)), places);
    }

    private FilingDraft transcribe(Source source, Places places) throws UnreadableDocumentException {
        XMLInputFactory2 factory = parsers;
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(source);
            try {
                return transcribe(xml, places);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException damage) {
            throw XmlDamage.corrupt(damage, "");
        }
    }

    private FilingDraft transcribe(XMLStreamReader2 xml, Places places) throws UnreadableDocumentException {
        XmlCursor cursor = new XmlCursor(xml, places);
        Transcription transcription = new Transcription(cursor);
        int names = XmlLimits.MOST_UNKNOWN_NAMES; // of one that fails it is not known
        try {
            transcription.document();
            names = transcription.unknownNames();
            return transcription.draft();
        } catch (XMLStreamException | UncheckedStreamException damage) { // unchecked where StAX has no checked one
            throw XmlDamage.corrupt(damage, cursor.openPath());
        } finally {
            forget(names);
        }
    }

    /**
     * The parser remembers every name that it ever saw, which makes it fast. When so many unknown ones have come by,
     * it is made anew, so that no flood of odd documents can fill the memory.
     */
    private void forget(int names) {
        if (names > 0 && unknownNames.addAndGet(names) >= XmlLimits.MOST_UNKNOWN_NAMES) {
            unknownNames.set(0);
            parsers = parsers();
        }
    }

    /** Refuses a flood of attributes, each of which has an equals sign. */
    private static void checkAttributes(byte[] bytes) throws UnreadableDocumentException {
        int attributes = 0;
        for (int index = 0; bytes.length > XmlLimits.HARMLESS_BYTES && index < bytes.length; index++) {
            attributes += bytes[index] == '=' ? 1 : 0;
        }
        if (attributes > XmlLimits.MOST_ATTRIBUTES) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, "more than " + XmlLimits.MOST_ATTRIBUTES + " attributes (equals signs)");
        }
    }
}
