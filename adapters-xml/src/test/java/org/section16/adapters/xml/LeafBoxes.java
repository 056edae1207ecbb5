package org.section16.adapters.xml;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.domain.form.Area;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** All texts of a document that an ordinary parser accepts, with the boxes that their elements name: the plain truth. */
final class LeafBoxes {
    private static final Map<String, Area> PARTS = Map.of(
            "issuer", Area.ISSUER,
            "reportingOwner", Area.OWNER,
            "nonDerivativeTransaction", Area.TABLE_I,
            "nonDerivativeHolding", Area.TABLE_I,
            "nonDerivativeSecurity", Area.TABLE_I,
            "derivativeTransaction", Area.TABLE_II,
            "derivativeHolding", Area.TABLE_II,
            "derivativeSecurity", Area.TABLE_II,
            "footnote", Area.FOOTNOTE,
            "ownerSignature", Area.SIGNATURE);

    /** What the elements of 2003 hold. */
    private static final Map<String, List<String>> OF_2003 = Map.of(
            "transactionValue", List.of("transactionPricePerShare", "valueOwnedFollowingTransaction"),
            "transactionShares", List.of("transactionShares", "sharesOwnedFollowingTransaction"));

    private final Map<Area, Integer> counts = new EnumMap<>(Area.class);
    private final Set<String> addresses = new HashSet<>();

    private LeafBoxes() {}

    static Set<String> of(Document document) {
        LeafBoxes boxes = new LeafBoxes();
        boxes.collect(document.getDocumentElement(), Area.DOCUMENT, 0);
        return boxes.addresses;
    }

    static String address(Area area, int number, String name, String text) {
        return area + "[" + number + "]." + name + "=" + text;
    }

    private void collect(Element element, Area outer, int outerNumber) {
        Area area = PARTS.getOrDefault(element.getTagName(), outer);
        boolean begins = PARTS.containsKey(element.getTagName()) && area.isRepeated();
        int number = begins ? counts.merge(area, 1, Integer::sum) : area.isRepeated() ? outerNumber : 0;
        add(area, number, element, MutationOracle.markOf(element.getAttribute("id")));
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            } else if (child instanceof Element inner) {
                add(area, number, element, text.toString());
                text.setLength(0);
                collect(inner, area, number);
            }
        }
        add(area, number, element, text.toString());
    }

    private void add(Area area, int number, Element element, String text) {
        String canonical = MutationOracle.canonical(text);
        String parent = element.getParentNode().getNodeName();
        String name = switch (element.getTagName()) {
            case "value" -> parent;
            case "footnoteId" -> parent + "@";
            default -> element.getTagName();
        };
        for (String box : aliases(name)) {
            addresses.add(address(area, number, box, canonical));
            addresses.add(address(Area.DOCUMENT, 0, box, canonical));
        }
    }

    private static List<String> aliases(String name) {
        String box = name.replace("@", "");
        List<String> boxes = OF_2003.getOrDefault(box, List.of(box));
        return name.equals(box)
                ? boxes
                : boxes.stream().map(alias -> alias + "@").toList();
    }
}
