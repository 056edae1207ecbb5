package org.section16.adapters.pdf.form.blank;

import java.util.List;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.application.reading.FilingDraft;

/** The layout of the SEC's blank forms. */
public final class BlankFormLayout implements FormLayout {

    /** The heading of the pages behind the first one. */
    private static final String CONTINUED = "continuedtablei";

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
        return has(sheet, Labels.START) && has(sheet, CONTINUED);
    }

    private static boolean has(Sheet sheet, String letters) {
        return sheet.grids().stream().anyMatch(grid -> Letters.of(grid.loose()).contains(letters));
    }

    @Override
    public FilingDraft read(Sheet sheet) {
        return new BlankForm(sheet).draft();
    }
}
