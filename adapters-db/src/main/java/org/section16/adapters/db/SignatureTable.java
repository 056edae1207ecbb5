package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.SIGNATURE;

import java.util.List;
import org.section16.adapters.db.schema.tables.records.SignatureRecord;
import org.section16.domain.filing.Signature;
import org.section16.domain.form.Area;

/** Reads and writes the table {@code signature}. */
final class SignatureTable {
    private SignatureTable() {}

    static List<SignatureRecord> write(String id, List<Signature> signatures, Exceptions exceptions) {
        return Numbered.map(signatures, (number, signature) -> {
            SignatureRecord row = new SignatureRecord();
            row.setSubmissionId(id);
            row.setSignatureNumber(number);
            Cells cells = cells(row, exceptions);
            cells.put(SIGNATURE.SIGNATURE_NAME, signature.signatureName());
            cells.put(SIGNATURE.SIGNATURE_DATE, signature.signatureDate());
            return row;
        });
    }

    static List<Signature> read(List<SignatureRecord> rows, Exceptions exceptions) {
        return rows.stream()
                .map(row -> cells(row, exceptions))
                .map(cells -> new Signature(cells.get(SIGNATURE.SIGNATURE_NAME), cells.get(SIGNATURE.SIGNATURE_DATE)))
                .toList();
    }

    private static Cells cells(SignatureRecord row, Exceptions exceptions) {
        return new Cells(row, Area.SIGNATURE.label() + "[" + row.getSignatureNumber() + "].", exceptions);
    }
}
