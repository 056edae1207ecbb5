package org.section16.adapters.pdf.form.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.CheckBoxes;
import org.section16.adapters.pdf.form.FormTitle;
import org.section16.adapters.pdf.form.LabelFinder;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.TickMarks;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.adapters.pdf.form.table.Field;
import org.section16.adapters.pdf.form.table.FormCells;
import org.section16.adapters.pdf.form.table.TableLabels;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** All of a form that stands in boxes and tables: everything but the explanation, the remarks and the signatures. */
public final class FormFrame {

    private static final String ONE_PERSON = "formfiledbyonereportingperson";
    private static final String MORE_PERSONS = "formfiledbymorethanonereportingperson";

    private final Transcript transcript;
    private final LayoutLabels labels;
    private final FormCells cells;
    private final BoxContents contents;

    /** Is about to read the boxes and tables of a form. */
    public FormFrame(Transcript transcript, LayoutLabels labels, FormCells cells) {
        this.transcript = transcript;
        this.labels = labels;
        this.cells = cells;
        // Boxes of one column may have been told apart by rounding only: in the order of the document they read right.
        contents = new BoxContents(
                cells.boxes().stream()
                        .sorted(Comparator.comparing((Field box) -> box.first().page())
                                .thenComparing(
                                        box -> Math.round(box.first().area().left()))
                                .thenComparing(box -> box.first().area().top()))
                        .map(Field::words)
                        .toList(),
                labels.boxes());
    }

    /** The labels of the choices of the box for joint filings. */
    static Stream<String> labels() {
        return Stream.of(ONE_PERSON, MORE_PERSONS);
    }

    /** Puts down everything. */
    public void put() {
        List<Word> boxes =
                cells.boxes().stream().flatMap(box -> box.words().stream()).toList();
        List<Word> head = new ArrayList<>(cells.firstPage());
        FormTitle.put(transcript, head);
        CheckBoxes.put(transcript, head, labels.checkBoxes());
        transcript.known(cells.labels());
        for (NumberedBox box : NumberedBox.values()) {
            contents.of(box).map(LabelSplit::label).ifPresent(transcript::known);
        }
        putIssuerAndDates();
        putRows(Area.TABLE_I, labels.tableOne());
        putRows(Area.TABLE_II, labels.tableTwo());
        putOwners();
        putJoint(contents.contentOf(NumberedBox.JOINT));
        transcript.reportRest("a box above the tables", boxes);
    }

    private void putIssuerAndDates() {
        Part document = transcript.draft().document();
        IssuerWords.put(transcript, contents.contentOf(NumberedBox.ISSUER));
        IssuerWords.putForeignSymbol(transcript, contents.contentOf(NumberedBox.FOREIGN_SYMBOL));
        transcript.put(document, Box.PERIOD_OF_REPORT, contents.contentOf(NumberedBox.PERIOD));
        transcript.put(document, Box.DATE_OF_ORIGINAL_SUBMISSION, contents.contentOf(NumberedBox.AMENDMENT));
    }

    private void putRows(Area area, TableLabels table) {
        for (Map<Column, List<Word>> row : cells.rows(table)) {
            Part line = transcript.draft().next(area);
            row.forEach((column, words) -> {
                transcript.put(line, column.box(), withoutLoneSign(words));
                Optional<String> code = words.isEmpty() ? Optional.empty() : column.code();
                code.ifPresent(text -> transcript.putAs(line, Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, text, words));
            });
        }
    }

    /** Before a mark that stands alone some print the dollar sign all the same. */
    private List<Word> withoutLoneSign(List<Word> words) {
        List<Word> rest =
                words.stream().filter(word -> !word.text().equals("$")).toList();
        boolean marksOnly =
                !rest.isEmpty() && rest.stream().allMatch(word -> word.text().matches("(?:\\(\\d{1,2}\\))+"));
        if (marksOnly) {
            transcript.known(words);
        }
        return marksOnly ? rest : words;
    }

    private void putOwners() {
        List<Word> one = new ArrayList<>(contents.contentOf(NumberedBox.OWNER));
        contents.unlabelled().stream().filter(BoxOne::hasPart).forEach(one::addAll);
        OwnersTable owners = new OwnersTable(
                transcript, new BoxOne(one), new RelationshipWords(contents.contentOf(NumberedBox.RELATIONSHIP)));
        if (labels.listsOwners()) {
            owners.put(cells.rows(OwnersTable.LABELS));
        } else {
            owners.putBoxOne();
        }
    }

    /** One person or several: the number of owners should say the same. */
    private void putJoint(List<Word> words) {
        boolean joint = isTicked(words, MORE_PERSONS);
        boolean single = isTicked(words, ONE_PERSON);
        int owners = transcript.draft().parts(Area.OWNER).size();
        if (joint != single && joint != (owners > 1)) {
            transcript
                    .draft()
                    .doubtful(
                            transcript.draft().parts(Area.OWNER).get(0).path(Box.RPT_OWNER_NAME),
                            "the form is marked as filed by " + (joint ? "more than one person" : "one person")
                                    + ", but " + owners + " could be read");
        }
    }

    private boolean isTicked(List<Word> words, String letters) {
        Optional<List<Word>> label = new LabelFinder(words).find(letters);
        List<Word> signs = label.map(found -> TickMarks.before(words, found)).orElse(List.of());
        label.ifPresent(transcript::known);
        transcript.known(signs);
        return TickMarks.isTicked(signs);
    }
}
