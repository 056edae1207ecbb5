package org.section16.adapters.pdf.form.secgov;

import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.application.reading.FilingDraft;

/** The page that sec.gov shows, printed from a browser. */
public final class SecGovLayout implements FormLayout {

    @Override
    public boolean fits(Sheet sheet) {
        boolean named = sheet.cells().stream()
                .anyMatch(cell -> Letters.ofLabel(cell.words()).startsWith(Labels.OWNER));
        return named && sheet.cells().stream().anyMatch(Sections::isHeading);
    }

    @Override
    public FilingDraft read(Sheet sheet) {
        return new SecGovForm(sheet).draft();
    }
}
