package org.section16.adapters.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;

/**
 * How many documents a second one thread reads, of the real filings beside the project or, without them, of this
 * module's own. The parser alone is the limit to measure against; the goal for a filing is 60 % of
 * the bare records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class XmlReadingBenchmark {
    private final XmlFilingReader reader = new XmlFilingReader();
    private final XMLInputFactory2 parsers = new InputFactoryImpl();
    private List<SourceDocument> documents = List.of();
    private int next;

    /** Loads the documents. */
    @Setup
    public void load() {
        Optional<Path> corpus = Documents.shared("corpus/xml");
        documents = corpus.map(Documents::in).orElseGet(Documents::fixtures);
    }

    private SourceDocument document() {
        next = next + 1 < documents.size() ? next + 1 : 0;
        return documents.get(next);
    }

    /** The parser alone: bytes to events, no text looked at. */
    @Benchmark
    public int events() throws XMLStreamException {
        XMLStreamReader xml = open();
        int events = 0;
        while (xml.hasNext()) {
            events += xml.next();
        }
        xml.close();
        return events;
    }

    /** The parser, and a bare record of each text: what reading without any care would cost. */
    @Benchmark
    public List<Leaf> records() throws XMLStreamException {
        XMLStreamReader xml = open();
        List<Leaf> leaves = new ArrayList<>();
        String name = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> name = xml.getLocalName();
                case XMLStreamReader.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        leaves.add(new Leaf(name, xml.getText()));
                    }
                }
                default -> {}
            }
        }
        xml.close();
        return leaves;
    }

    /**
     * A text and its element.
     *
     * @param name the element
     * @param text the text
     */
    public record Leaf(String name, String text) {}

    /** Bytes to draft. */
    @Benchmark
    public FilingDraft draft() throws UnreadableDocumentException {
        return reader.read(document());
    }

    /** Bytes to filing. */
    @Benchmark
    public Reading filing() throws UnreadableDocumentException {
        SourceDocument document = document();
        return FilingAssembler.assemble(reader.read(document), document.receipt(), reader.name());
    }

    private XMLStreamReader open() throws XMLStreamException {
        byte[] bytes = document().content().bytes();
        return parsers.createXMLStreamReader(new Stax2ByteArraySource(bytes, 0, bytes.length));
    }
}
