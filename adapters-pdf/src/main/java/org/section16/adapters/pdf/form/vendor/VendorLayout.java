package org.section16.adapters.pdf.form.vendor;

import java.util.List;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.boxes.OwnersTable;
import org.section16.adapters.pdf.page.Page;
import org.section16.application.reading.FilingDraft;

/** The layout of the PDFs on investor-relations sites. */
public final class VendorLayout implements FormLayout {

    /** How dates are asked for; the SEC's own layouts say Month/Day/Year. */
    private static final String DATES = "mmddyyyy";

    @Override
    public String head() {
        return Labels.START;
    }

    @Override
    public List<String> printed() {
        return Labels.ALL.texts();
    }

    @Override
    public boolean fits(Sheet sheet) {
        return sheet.grids().stream().anyMatch(grid -> has(grid.page(), OwnersTable.HEAD))
                && sheet.grids().stream().anyMatch(grid -> has(grid.page(), DATES));
    }

    private static boolean has(Page page, String letters) {
        return Letters.of(page.words()).contains(letters);
    }

    @Override
    public FilingDraft read(Sheet sheet) {
        return new VendorForm(sheet).draft();
    }
}
