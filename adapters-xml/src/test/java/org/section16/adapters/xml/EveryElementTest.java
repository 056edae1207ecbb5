package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each element of the schema has its box, and each box its element. */
final class EveryElementTest {
    /** Boxes that are no element: one is an element's name, one stands on paper only. */
    private static final Set<Box> WITHOUT_TEXT =
            EnumSet.of(Box.LINE_KIND, Box.VOLUNTARILY_REPORTED, Box.TRANSACTION_CODING);

    @Test
    void the_text_of_every_element_is_found_in_the_box_of_its_name() throws Exception {
        SourceDocument document = Documents.fixture("every-element.xml");

        assertThat(namesByText(draft(document))).isEqualTo(elementsByText(document));
    }

    @Test
    void the_text_of_every_element_of_2003_is_found_in_the_box_of_its_name() throws Exception {
        SourceDocument document = Documents.fixture("every-flat-element.xml");
        Map<String, String> expected = elementsByText(document);
        expected.replaceAll(
                (text, name) -> name.equals("transactionValue") ? Box.TRANSACTION_PRICE_PER_SHARE.element() : name);

        assertThat(namesByText(draft(document))).isEqualTo(expected);
    }

    @Test
    void every_box_is_filled_by_some_element() throws Exception {
        Set<Box> empty = EnumSet.complementOf(EnumSet.copyOf(WITHOUT_TEXT));
        FilingDraft draft = draft(Documents.fixture("every-element.xml"));
        for (Area area : Area.values()) {
            draft.parts(area).forEach(part -> empty.removeAll(part.entries().keySet()));
        }

        assertThat(empty).isEmpty();
    }

    @Test
    void nothing_of_every_element_is_left_over() throws Exception {
        assertThat(draft(Documents.fixture("every-element.xml")).unplaced()).isEmpty();
        assertThat(draft(Documents.fixture("every-element.xml")).repairs()).isEmpty();
        assertThat(draft(Documents.fixture("every-flat-element.xml")).unplaced())
                .isEmpty();
    }

    @Test
    void marks_are_kept_on_every_element_that_can_have_them() throws Exception {
        String marked = new String(
                        Documents.fixture("every-element.xml").content().bytes(), StandardCharsets.UTF_8)
                .replace("</value>", "</value><footnoteId id=\"F1\"/><footnoteId id=\"F2\"/>")
                .replace("</transactionCoding>", "<footnoteId id=\"F1\"/><footnoteId id=\"F2\"/></transactionCoding>");
        List<Box> unmarked = new ArrayList<>();
        FilingDraft draft = draft(Documents.of(marked));
        for (Area area : List.of(Area.TABLE_I, Area.TABLE_II)) {
            draft.parts(area)
                    .forEach(part -> part.entries().forEach((box, entry) -> {
                        if (!entry.marks().equals(List.of("F1", "F2"))) {
                            unmarked.add(box);
                        }
                    }));
        }

        assertThat(unmarked).containsOnly(Box.TRANSACTION_FORM_TYPE, Box.TRANSACTION_CODE, Box.EQUITY_SWAP_INVOLVED);
    }

    private static FilingDraft draft(SourceDocument document) throws Exception {
        return new XmlFilingReader().read(document);
    }

    private static Map<String, String> namesByText(FilingDraft draft) {
        Map<String, String> names = new TreeMap<>();
        draft.schemaVersion().ifPresent(version -> names.put(version.text(), "schemaVersion"));
        for (Area area : Area.values()) {
            draft.parts(area)
                    .forEach(part -> part.entries().forEach((box, entry) -> names.put(entry.text(), box.element())));
        }
        return names;
    }

    private static Map<String, String> elementsByText(SourceDocument document) throws Exception {
        Map<String, String> names = new TreeMap<>();
        collect(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(document.content().open())
                        .getDocumentElement(),
                names);
        return names;
    }

    private static void collect(Element element, Map<String, String> names) {
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                collect(inner, names);
            }
        }
        if (leaf) {
            String name = element.getTagName();
            names.put(
                    element.getTextContent(),
                    switch (name) {
                        case "value" -> element.getParentNode().getNodeName();
                        case "footnote" -> "text";
                        default -> name;
                    });
        }
        if (element.hasAttribute("id")) {
            names.put(element.getAttribute("id"), "id");
        }
    }
}
