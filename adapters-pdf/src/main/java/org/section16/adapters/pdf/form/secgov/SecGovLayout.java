package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import org.section16.adapters.pdf.form.FormLayout;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.boxes.OwnersTable;
import org.section16.adapters.pdf.grid.Cell;
import org.section16.application.reading.FilingDraft;

/** The page that sec.gov shows, printed from a browser. */
public final class SecGovLayout implements FormLayout {

    @Override
    public String head() {
        return Labels.START;
    }

    @Override
    public List<String> printed() {
        return Labels.all();
    }

    @Override
    public boolean fits(Sheet sheet) {
        return sheet.cells().stream().anyMatch(SecGovLayout::isOwner)
                && sheet.cells().stream().anyMatch(Sections::isHeading)
                && sheet.grids().stream()
                        .noneMatch(grid -> Letters.of(grid.page().words()).contains(OwnersTable.HEAD));
    }

    private static boolean isOwner(Cell cell) {
        return Letters.ofLabel(cell.words()).startsWith(Labels.OWNER);
    }

    @Override
    public FilingDraft read(Sheet sheet) {
        return new SecGovForm(sheet).draft();
    }
}
