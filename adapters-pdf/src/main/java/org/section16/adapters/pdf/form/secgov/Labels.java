package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.page.Word;

/** The labels of the boxes that stand outside of the tables, by their letters. */
final class Labels {

    /** The law under which every form is filed, in its head; joint filings repeat the boxes, but not the head. */
    static final String START = "filedpursuanttosectionaofthesecuritiesexchangeactof";

    /** What stands at the end of a form, the last first: not every print has all of it. */
    static final List<String> ENDS = List.of(
            "personswhorespondtothecollectionofinformationcontainedinthisformarenotrequiredtorespondunlesstheform"
                    + "displaysacurrentlyvalidombnumber",
            "reminderreportonaseparatelineforeachclassofsecuritiesbeneficiallyowneddirectlyorindirectly",
            "signatureofreportingperson");

    /** Box 1; joint filings repeat it. */
    static final String OWNER = "nameandaddressofreportingperson";

    static final List<String> PERIOD = List.of(
            "dateofearliesttransactionrequiredtobereportedmonthdayyear",
            "dateofearliesttransactionmonthdayyear",
            "dateofeventrequiringstatementmonthdayyear",
            "statementforissuersfiscalyearendedmonthdayyear");

    static final List<String> AMENDMENT =
            List.of("ifamendmentdateoforiginalfiledmonthdayyear", "ifamendmentdateoriginalfiledmonthdayyear");

    static final List<String> FOREIGN_SYMBOL = List.of("foreigntradingsymbol");

    static final List<String> ISSUER = List.of("issuernameandtickerortradingsymbol");

    static final List<String> RELATIONSHIP = List.of(
            "relationshipofreportingpersonstoissuercheckallapplicable", "relationshipofreportingpersonstoissuer");

    static final List<String> JOINT = List.of("individualorjointgroupfilingcheckapplicableline");

    static final List<String> JOINT_CHOICES =
            List.of("formfiledbyonereportingperson", "formfiledbymorethanonereportingperson");

    private static final List<List<String>> BOXES =
            List.of(List.of(OWNER), PERIOD, AMENDMENT, FOREIGN_SYMBOL, ISSUER, RELATIONSHIP, JOINT);

    private Labels() {}

    /** All texts of the layout, each by itself. */
    static List<String> all() {
        Stream<String> columns = Stream.concat(Columns.TABLE_I.stream(), Columns.TABLE_II.stream())
                .flatMap(column -> Stream.of(column.group(), column.own()));
        return Stream.of(
                        Stream.of(START, OWNER, Columns.LAST),
                        BOXES.stream().flatMap(List::stream),
                        JOINT_CHOICES.stream(),
                        StandingTexts.HEAD.stream(),
                        HeadCheckBoxes.labels(),
                        RelationshipBox.labels(),
                        BoxReader.labels(),
                        Sections.headings(),
                        columns,
                        Tail.labels(),
                        TailReader.STANDING.stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether words begin with the label of a box. */
    static boolean beginsBox(List<Word> words) {
        return BOXES.stream().anyMatch(labels -> LabelSplit.of(words, labels).isPresent());
    }
}
