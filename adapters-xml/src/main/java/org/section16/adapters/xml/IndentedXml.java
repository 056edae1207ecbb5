package org.section16.adapters.xml;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes a document element by element, each on its own line, those inside another further right. A text stands
 * directly between its tags. Characters that XML cannot hold are replaced by U+FFFD.
 */
final class IndentedXml {
    private static final XMLOutputFactory WRITERS = new OutputFactoryImpl();
    private static final String INDENT = "    ";
    private static final char REPLACEMENT = '\uFFFD';

    private final XMLStreamWriter2 xml;
    private int depth;
    private boolean atText;

    IndentedXml(OutputStream out) throws XMLStreamException {
        xml = (XMLStreamWriter2) WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    void start(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        depth++;
        atText = true;
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    void end() throws XMLStreamException {
        depth--;
        if (!atText) {
            line();
        }
        xml.writeEndElement();
        atText = false;
    }

    void empty(String name, String attribute, String value) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        xml.writeAttribute(attribute, value);
        atText = false;
    }

    void finish() throws XMLStreamException {
        xml.writeRaw("\n");
        xml.flush();
    }

    private void line() throws XMLStreamException {
        xml.writeRaw("\n" + INDENT.repeat(depth));
    }

    private static String clean(String text) {
        int[] replaced = text.codePoints()
                .map(character -> isAllowed(character) ? character : REPLACEMENT)
                .toArray();
        return new String(replaced, 0, replaced.length);
    }

    /** As XML 1.0 has it (production 2, Char). */
    private static boolean isAllowed(int character) {
        return (character >= ' ' && character <= 0xD7FF)
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
