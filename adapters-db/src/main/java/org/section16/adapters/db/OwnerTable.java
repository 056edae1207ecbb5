package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.OWNER;

import java.util.List;
import org.section16.adapters.db.schema.tables.records.OwnerRecord;
import org.section16.domain.form.Area;
import org.section16.domain.party.ReportingOwner;

/** Reads and writes the table {@code owner}. */
final class OwnerTable {
    private static final OwnerRowMapper MAPPER = new OwnerRowMapperImpl();

    private OwnerTable() {}

    static List<OwnerRecord> write(String id, List<ReportingOwner> owners, Exceptions exceptions) {
        return Numbered.map(owners, (number, owner) -> {
            OwnerRecord row = new OwnerRecord();
            row.setSubmissionId(id);
            row.setOwnerNumber(number);
            write(MAPPER.row(owner), cells(row, number, exceptions));
            return row;
        });
    }

    private static void write(OwnerRow boxes, Cells cells) {
        cells.put(OWNER.RPT_OWNER_CIK, boxes.rptOwnerCik());
        cells.put(OWNER.RPT_OWNER_NAME, boxes.rptOwnerName());
        cells.put(OWNER.RPT_OWNER_NON_US_ADDRESS_FLAG, boxes.rptOwnerNonUSAddressFlag());
        cells.put(OWNER.RPT_OWNER_STREET_1, boxes.rptOwnerStreet1());
        cells.put(OWNER.RPT_OWNER_STREET_2, boxes.rptOwnerStreet2());
        cells.put(OWNER.RPT_OWNER_CITY, boxes.rptOwnerCity());
        cells.put(OWNER.RPT_OWNER_NON_US_STATE_TERRITORY, boxes.rptOwnerNonUSStateTerritory());
        cells.put(OWNER.RPT_OWNER_STATE, boxes.rptOwnerState());
        cells.put(OWNER.RPT_OWNER_COUNTRY, boxes.rptOwnerCountry());
        cells.put(OWNER.RPT_OWNER_ZIP_CODE, boxes.rptOwnerZipCode());
        cells.put(OWNER.RPT_OWNER_STATE_DESCRIPTION, boxes.rptOwnerStateDescription());
        cells.put(OWNER.IS_DIRECTOR, boxes.isDirector());
        cells.put(OWNER.IS_OFFICER, boxes.isOfficer());
        cells.put(OWNER.IS_TEN_PERCENT_OWNER, boxes.isTenPercentOwner());
        cells.put(OWNER.IS_OTHER, boxes.isOther());
        cells.put(OWNER.OFFICER_TITLE, boxes.officerTitle());
        cells.put(OWNER.OTHER_TEXT, boxes.otherText());
    }

    static List<ReportingOwner> read(List<OwnerRecord> rows, Exceptions exceptions) {
        return rows.stream()
                .map(row -> MAPPER.owner(read(cells(row, row.getOwnerNumber(), exceptions))))
                .toList();
    }

    private static OwnerRow read(Cells cells) {
        return new OwnerRow(
                cells.get(OWNER.RPT_OWNER_CIK),
                cells.get(OWNER.RPT_OWNER_NAME),
                cells.get(OWNER.RPT_OWNER_NON_US_ADDRESS_FLAG),
                cells.get(OWNER.RPT_OWNER_STREET_1),
                cells.get(OWNER.RPT_OWNER_STREET_2),
                cells.get(OWNER.RPT_OWNER_CITY),
                cells.get(OWNER.RPT_OWNER_NON_US_STATE_TERRITORY),
                cells.get(OWNER.RPT_OWNER_STATE),
                cells.get(OWNER.RPT_OWNER_COUNTRY),
                cells.get(OWNER.RPT_OWNER_ZIP_CODE),
                cells.get(OWNER.RPT_OWNER_STATE_DESCRIPTION),
                cells.get(OWNER.IS_DIRECTOR),
                cells.get(OWNER.IS_OFFICER),
                cells.get(OWNER.IS_TEN_PERCENT_OWNER),
                cells.get(OWNER.IS_OTHER),
                cells.get(OWNER.OFFICER_TITLE),
                cells.get(OWNER.OTHER_TEXT));
    }

    private static Cells cells(OwnerRecord row, int number, Exceptions exceptions) {
        return new Cells(row, Area.OWNER.label() + "[" + number + "].", exceptions);
    }
}
