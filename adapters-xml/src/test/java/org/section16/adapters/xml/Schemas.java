package org.section16.adapters.xml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.section16.domain.form.FormType;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** EDGAR's schemas, which may lie beside the project; a test that asks for them where there are none is skipped. */
final class Schemas {
    private final Map<FormType, Schema> forms = new EnumMap<>(FormType.class);
    private final Schema submission;

    private Schemas(Path folder) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        for (FormType form : FormType.values()) {
            String name = "ownership" + form.toString().replace("/", "") + "Document.xsd.xml";
            forms.put(form, factory.newSchema(folder.resolve(name).toFile()));
        }
        submission = factory.newSchema(folder.resolve("edgarSubmission.xsd.xml").toFile());
    }

    static Schemas orSkip() throws SAXException {
        Optional<Path> folder = Documents.shared("spec");
        assumeTrue(folder.isPresent(), "there is no folder shared/spec beside the project");
        return new Schemas(folder.orElseThrow());
    }

    /** What is wrong with a document of a form. */
    List<String> faults(FormType form, byte[] xml) {
        Schema schema = forms.get(form);
        return faults(schema, xml);
    }

    /** What is wrong with a submission, its envelope only. */
    List<String> submissionFaults(byte[] xml) {
        return faults(submission, xml);
    }

    private static List<String> faults(Schema schema, byte[] xml) {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(String.valueOf(fault.getMessage()));
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(e);
        }
        return faults;
    }
}
