package org.section16.adapters.pdf.form.boxes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.table.TableLabels;
import org.section16.domain.form.Box;

/**
 * What a layout prints around the values, in letters.
 *
 * @param boxes  the label of each numbered box, in each of its wordings, the longer ones first
 * @param checkBoxes  the labels of the check boxes at the top
 * @param tableOne  Table I
 * @param tableTwo  Table II
 * @param listsOwners  whether there is a table of owners below
 * @param standing  printed matter that is the same on every form
 */
public record LayoutLabels(
        Map<NumberedBox, List<String>> boxes,
        Map<Box, List<String>> checkBoxes,
        TableLabels tableOne,
        TableLabels tableTwo,
        boolean listsOwners,
        List<String> standing) {

    public LayoutLabels {
        boxes = Map.copyOf(boxes);
        checkBoxes = Map.copyOf(checkBoxes);
        standing = List.copyOf(standing);
    }

    /** All tables, with that of the owners if there is one. */
    public List<TableLabels> tables() {
        return listsOwners ? List.of(tableOne, tableTwo, OwnersTable.LABELS) : List.of(tableOne, tableTwo);
    }

    /** Every text by itself. */
    public List<String> texts() {
        Stream<String> columns = tables().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.heading()),
                        table.columns().stream().flatMap(column -> Stream.of(column.group(), column.own()))));
        return Stream.of(
                        boxes.values().stream().flatMap(List::stream),
                        checkBoxes.values().stream().flatMap(List::stream),
                        columns,
                        FormFrame.labels(),
                        RelationshipWords.labels(),
                        Stream.of(SignatureLines.LABEL),
                        standing.stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The label of box 1, with which every form begins. */
    public String boxOne() {
        return boxes.getOrDefault(NumberedBox.OWNER, List.of("")).get(0);
    }
}
