package org.section16.application.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/**
 * What is to be said about a document whose text a program recognised in pictures: that it was, what the program was
 * unsure of, and what does not fit together in a way that a misread figure would explain.
 */
final class RecognitionFindings {
    /** Of the values that were misread in scanned forms, nearly all that no other finding named were below this. */
    static final int SURE = 96;

    /** Of texts longer than this, one in three had an error somewhere, however sure the program was. */
    private static final int LONG_TEXT = 100;

    private static final LocalDate PLAN_BOX_SINCE = LocalDate.of(2023, 3, 31);

    private final FilingDraft draft;
    private final Filing filing;
    private final List<Finding> findings = new ArrayList<>();

    private RecognitionFindings(FilingDraft draft, Filing filing) {
        this.draft = draft;
        this.filing = filing;
    }

    /** Returns the findings; none about a document that tells its text itself. */
    static List<Finding> of(FilingDraft draft, Filing filing) {
        RecognitionFindings all = new RecognitionFindings(draft, filing);
        if (all.reportUnsure()) {
            all.findings.add(
                    0,
                    Finding.of(
                            ReadingRules.RECOGNISED,
                            Severity.WARNING,
                            "the document shows pictures; its text was recognised and may be wrong anywhere, also where"
                                    + " no finding says so: hold it against the pictures"));
            all.reportSums(Area.TABLE_I, filing.nonDerivativeTable());
            all.reportPlanBox();
            all.reportCities();
            all.findings.addAll(RecognitionDates.of(filing));
            all.findings.addAll(RecognitionFigures.of(draft));
            all.findings.addAll(RecognitionTexts.of(draft));
            all.findings.addAll(RecognitionPlaces.of(draft));
            all.findings.addAll(RecognitionGaps.of(draft, all.isInitial()));
        }
        return all.findings;
    }

    /** Reports each value that the program was unsure of; returns whether anything was recognised. */
    private boolean reportUnsure() {
        boolean any = false;
        for (Area area : Area.values()) {
            for (Part part : draft.parts(area)) {
                for (Map.Entry<Box, Entry> box : part.entries().entrySet()) {
                    if (box.getValue().location() instanceof Location.Recognised place) {
                        any = true;
                        reportUnsure(part.path(box.getKey()), box.getValue(), place);
                    }
                }
            }
        }
        return any;
    }

    private void reportUnsure(BoxPath path, Entry entry, Location.Recognised place) {
        if (place.confidence() < SURE && !entry.isBlank()) {
            misread(
                    path,
                    "\"" + entry.describe() + "\" was recognised with " + place.confidence() + " %, less than " + SURE);
        } else if (entry.text().length() >= LONG_TEXT) {
            misread(
                    path,
                    "a text of " + entry.text().length()
                            + " characters was recognised, of which few are without an error");
        }
    }

    /** What is owned after a transaction is what was owned before, more or less what was traded. */
    private void reportSums(Area area, List<Line> lines) {
        Map<String, BigDecimal> owned = new HashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            Line line = lines.get(number - 1);
            String holding = line.securityTitle() + " " + line.ownershipNature();
            Optional<BigDecimal> after = line.postTransactionAmounts()
                    .sharesOwnedFollowingTransaction()
                    .stated()
                    .map(quantity -> quantity.count());
            Optional<BigDecimal> before = Optional.ofNullable(owned.get(holding));
            Optional<BigDecimal> change = change(line);
            if (before.isPresent() && after.isPresent() && change.isPresent()) {
                reportSum(area, number, before.get().add(change.get()), after.get());
            }
            after.ifPresent(count -> owned.put(holding, count));
        }
    }

    private void reportSum(Area area, int number, BigDecimal expected, BigDecimal found) {
        if (expected.compareTo(found) != 0) {
            String what = "the line before and this transaction make " + expected.toPlainString() + ", but "
                    + found.toPlainString() + " was recognised";
            misread(new BoxPath(area, number, Box.TRANSACTION_SHARES), what);
            misread(new BoxPath(area, number, Box.SHARES_OWNED_FOLLOWING_TRANSACTION), what);
        }
    }

    private static Optional<BigDecimal> change(Line line) {
        return line instanceof Transaction transaction
                ? transaction.transactionAmounts().change()
                : Optional.empty();
    }

    /** Forms 4 and 5 have had a box for plans under Rule 10b5-1(c) since April 2023. */
    private void reportPlanBox() {
        Optional<LocalDate> period = filing.periodOfReport().stated();
        boolean asked = !isInitial() && (period.isEmpty() || PLAN_BOX_SINCE.isBefore(period.get()));
        if (asked && draft.document().entry(Box.AFF_10B5_ONE).isEmpty()) {
            misread(BoxPath.of(Box.AFF_10B5_ONE), "the check box for a plan was not recognised");
        }
    }

    private boolean isInitial() {
        return filing.documentType().original() == FormType.FORM_3;
    }

    /** A city stands in no address alone: what should stand behind it may have been taken for a part of it. */
    private void reportCities() {
        for (Part owner : draft.parts(Area.OWNER)) {
            boolean alone = Stream.of(
                            Box.RPT_OWNER_STATE,
                            Box.RPT_OWNER_COUNTRY,
                            Box.RPT_OWNER_NON_US_STATE_TERRITORY,
                            Box.RPT_OWNER_STATE_DESCRIPTION)
                    .noneMatch(box -> owner.isFilled(box));
            if (owner.isFilled(Box.RPT_OWNER_CITY) && alone) {
                misread(owner.path(Box.RPT_OWNER_CITY), "a city was recognised, but neither state nor country");
            }
        }
    }

    private void misread(BoxPath path, String what) {
        findings.add(ReadingRules.misread(path, what));
    }
}
