package org.section16.adapters.pdf.form.onlineforms;

import java.util.List;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.boxes.OwnersTable;
import org.section16.adapters.pdf.page.Page;
import org.section16.application.reading.FilingDraft;

/** The layout of the SEC's OnlineForms. */
public final class OnlineFormsLayout implements FormLayout {

    /** How dates are asked for; investor-relations sites say MM/DD/YYYY. */
    private static final String DATES = "monthdayyear";

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
        return new OnlineForm(sheet).draft();
    }
}
