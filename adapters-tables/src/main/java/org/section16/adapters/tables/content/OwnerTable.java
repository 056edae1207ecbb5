package org.section16.adapters.tables.content;

import java.util.ArrayList;
import java.util.List;
import org.section16.adapters.tables.content.DataSetTables.Part;
import org.section16.adapters.tables.table.Columns;
import org.section16.adapters.tables.table.Table;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** The table REPORTINGOWNER. The SEC takes FILE_NUMBER from a header that is not kept: the column is empty. */
final class OwnerTable {
    /** Between the words of RPTOWNER_RELATIONSHIP. */
    static final String BETWEEN = ",";

    static final String DIRECTOR = "Director";
    static final String OFFICER = "Officer";
    static final String TEN_PERCENT_OWNER = "TenPercentOwner";
    static final String OTHER = "Other";

    static final Table<?> TABLE = new Columns<Part<ReportingOwner>>()
            .text(DataSetTables.ACCESSION_NUMBER, Part::id)
            .text("RPTOWNERCIK", owner -> owner.part().rptOwnerCik().map(Cik::padded))
            .text("RPTOWNERNAME", owner -> owner.part().rptOwnerName())
            .text("RPTOWNER_RELATIONSHIP", owner -> words(owner.part().relationship()))
            .text("RPTOWNER_TITLE", owner -> owner.part().relationship().officerTitle())
            .text("RPTOWNER_TXT", owner -> owner.part().relationship().otherText())
            .text("RPTOWNER_STREET1", owner -> owner.part().address().rptOwnerStreet1())
            .text("RPTOWNER_STREET2", owner -> owner.part().address().rptOwnerStreet2())
            .text("RPTOWNER_CITY", owner -> owner.part().address().rptOwnerCity())
            .text("RPTOWNER_STATE", owner -> owner.part().address().rptOwnerState())
            .text("RPTOWNER_ZIPCODE", owner -> owner.part().address().rptOwnerZipCode())
            .text("RPTOWNER_STATE_DESC", owner -> owner.part().address().rptOwnerStateDescription())
            .text("FILE_NUMBER", owner -> Reported.blank())
            .table(
                    "REPORTINGOWNER",
                    filing -> Part.of(filing, Cells.filing(filing).reportingOwners()));

    private OwnerTable() {}

    /** Says what an owner is to the issuer, in the words of the SEC. */
    static Reported<String> words(Relationship relationship) {
        List<String> words = new ArrayList<>();
        add(words, DIRECTOR, relationship.isDirector());
        add(words, OFFICER, relationship.isOfficer());
        add(words, TEN_PERCENT_OWNER, relationship.isTenPercentOwner());
        add(words, OTHER, relationship.isOther());
        return words.isEmpty() ? Reported.blank() : Reported.of(String.join(BETWEEN, words));
    }

    private static void add(List<String> words, String word, Reported<Boolean> box) {
        if (box.stated().orElse(false)) {
            words.add(word);
        }
    }
}
