package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.section16.application.writing.Contact;
import org.section16.application.writing.EdgarSubmission;
import org.section16.application.writing.Exhibit;
import org.section16.application.writing.SubmissionOrder;

/** The envelope of a submission: for whom it is, and the documents in it. */
final class SubmissionXml {
    private static final int BASE64_LINE = 76;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(BASE64_LINE, "\n".getBytes(US_ASCII));

    private final IndentedXml xml;
    private final EdgarSubmission submission;

    SubmissionXml(IndentedXml xml, EdgarSubmission submission) {
        this.xml = xml;
        this.submission = submission;
    }

    void write(byte[] form) throws XMLStreamException {
        String type = submission.filing().documentType().toString();
        SubmissionOrder order = submission.order();
        xml.start("edgarSubmission");
        text("submissionType", type);
        text("testOrLive", order.testOrLive().name());
        contact(order.contact());
        notifications(order);
        document(submission.primaryFileName(), type, Optional.empty(), form);
        for (Exhibit exhibit : order.exhibits()) {
            document(
                    exhibit.fileName(),
                    exhibit.type(),
                    exhibit.description(),
                    exhibit.content().bytes());
        }
        xml.end();
    }

    private void contact(Contact contact) throws XMLStreamException {
        if (contact.isGiven()) {
            xml.start("pointOfContact");
            text("contactName", contact.name());
            text("contactPhoneNumber", contact.phone());
            text("contactEmailAddress", contact.email());
            xml.end();
        }
    }

    private void notifications(SubmissionOrder order) throws XMLStreamException {
        if (!order.notifications().isEmpty()) {
            xml.start("notificationAddresses");
            for (String address : order.notifications()) {
                text("notificationEmailAddress", address);
            }
            xml.end();
        }
    }

    private void document(String name, String type, Optional<String> description, byte[] bytes)
            throws XMLStreamException {
        xml.start("edgarDocument");
        text("documentName", name);
        text("documentType", type);
        text("documentDescription", description);
        text("documentMimeBlock", BASE64.encodeToString(bytes));
        xml.end();
    }

    private void text(String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.start(name);
        xml.text(text);
        xml.end();
    }
}
