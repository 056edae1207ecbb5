package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.section16.application.writing.AccessCode;
import org.section16.application.writing.AccessCodes;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;

/** A filing on its way into XML: its parts with their boxes, and how a box is written. */
final class FilingXml {
    /** Each start and end tag has to stand on one line with the text between (S3 4.1 of EDGAR's specification). */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n\\x{85}\\x{2028}]\\s*");

    private final IndentedXml xml;
    private final Submission submission;
    private final Optional<AccessCodes> codes;
    private final Map<Area, List<Map<Box, Reported<?>>>> parts = new EnumMap<>(Area.class);

    private FilingXml(IndentedXml xml, Submission submission, Optional<AccessCodes> codes) {
        this.xml = xml;
        this.submission = submission;
        this.codes = codes;
        Filing filing = submission.filing();
        prepare(Area.DOCUMENT, 1);
        prepare(Area.ISSUER, 1);
        prepare(Area.OWNER, filing.reportingOwners().size());
        prepare(Area.TABLE_I, filing.nonDerivativeTable().size());
        prepare(Area.TABLE_II, filing.derivativeTable().size());
        prepare(Area.FOOTNOTE, filing.footnotes().size());
        prepare(Area.SIGNATURE, filing.signatures().size());
        FilingBoxes.of(filing)
                .forEach((path, content) ->
                        parts(path.area()).get(Math.max(path.number() - 1, 0)).put(path.box(), content));
    }

    /** A filing as EDGAR disseminates it. */
    static FilingXml asDisseminated(IndentedXml xml, Submission submission) {
        return new FilingXml(xml, submission, Optional.empty());
    }

    /** A filing as its owners submit it: without what EDGAR sets, and with their secrets. */
    static FilingXml forFiling(IndentedXml xml, Filing filing, AccessCodes codes) {
        return new FilingXml(xml, Submission.of(filing), Optional.of(codes));
    }

    private void prepare(Area area, int number) {
        List<Map<Box, Reported<?>>> siblings = new ArrayList<>(number);
        for (int index = 0; index < number; index++) {
            siblings.add(new EnumMap<>(Box.class));
        }
        parts.put(area, siblings);
    }

    void document() throws XMLStreamException {
        OwnershipElements.DOCUMENT.write(this, parts(Area.DOCUMENT).get(0));
    }

    List<Map<Box, Reported<?>>> parts(Area area) {
        return parts.getOrDefault(area, List.of());
    }

    FormType form() {
        return submission.filing().documentType().original();
    }

    boolean isForFiling() {
        return codes.isPresent();
    }

    void start(String name) throws XMLStreamException {
        xml.start(name);
    }

    void end() throws XMLStreamException {
        xml.end();
    }

    void schemaVersion(String name) throws XMLStreamException {
        if (!submission.schemaVersion().isBlank()) {
            xml.start(name);
            xml.text(submission.schemaVersion().text());
            xml.end();
        }
    }

    /** Writes a box whose text stands in its element. */
    void text(Box box, @Nullable Reported<?> content) throws XMLStreamException {
        if (content != null) {
            xml.start(box.element());
            xml.text(inLine(spelled(box, content)));
            marks(content);
            xml.end();
        }
    }

    /** Writes a box whose text stands in a {@code value}. */
    void field(Box box, @Nullable Reported<?> content) throws XMLStreamException {
        if (content == null) {
            return;
        }
        xml.start(box.element());
        String text = inLine(spelled(box, content));
        // Of all boxes the schema has the value of this one required and possibly empty.
        if (!text.isEmpty() || box == Box.NATURE_OF_OWNERSHIP) {
            xml.start(OwnershipElements.VALUE);
            xml.text(text);
            xml.end();
        }
        marks(content);
        xml.end();
    }

    void marks(@Nullable Reported<?> content) throws XMLStreamException {
        if (content != null) {
            for (FootnoteId mark : content.notes()) {
                xml.empty(OwnershipElements.FOOTNOTE_ID, OwnershipElements.ID, mark.toString());
            }
        }
    }

    void footnote(String name, @Nullable Reported<?> id, @Nullable Reported<?> text) throws XMLStreamException {
        xml.start(name);
        if (id != null) {
            xml.attribute(OwnershipElements.ID, id.text());
        }
        if (text != null) {
            xml.text(inLine(text.text()));
        }
        xml.end();
    }

    /** Writes the secret of an owner, if the filing is written with secrets. */
    void secret(String name, @Nullable Reported<?> owner) throws XMLStreamException {
        if (codes.isPresent() && owner != null && owner.stated().orElse(null) instanceof Cik cik) {
            Optional<AccessCode> code = codes.get().of(cik);
            if (code.isPresent()) {
                xml.start(name);
                xml.text(code.get().reveal());
                xml.end();
            }
        }
    }

    private String inLine(String text) {
        return isForFiling() ? LINE_BREAK.matcher(text).replaceAll(" ") : text;
    }

    /** EDGAR's stylesheets take {@code true} for this one flag only, and {@code 1} for the others only. */
    private static String spelled(Box box, Reported<?> content) {
        Object value = content.stated().map(Object.class::cast).orElse(content.text());
        if (value instanceof Boolean flag && box != Box.RPT_OWNER_NON_US_ADDRESS_FLAG) {
            return flag ? "1" : "0";
        }
        return value instanceof Cik cik ? cik.padded() : value.toString();
    }
}
