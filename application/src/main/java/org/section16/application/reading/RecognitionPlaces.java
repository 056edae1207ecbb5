package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location.OnPage;
import org.section16.domain.check.Finding;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/**
 * What was recognised and belongs to no box, held against the boxes that it may have been meant for: a sign before the label
 * of a check box, a date beside that of an amendment, text among the footnotes.
 */
final class RecognitionPlaces {
    /** A tick stands before its label, within half an inch. */
    private static final int BEFORE = 45 * OnPage.TWIPS_PER_POINT;

    /** A label of two lines has its tick in the middle; type is 7 points high. */
    private static final int BESIDE = 3 * OnPage.TWIPS_PER_POINT;

    private static final Pattern AMENDMENT = Pattern.compile("amend|original");

    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9]|[A-Z][A-Za-z ,]{3,}");

    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{3}");

    private static final Pattern NOT_A_CITY = Pattern.compile("[A-Z]{2}|.*\\d.*");

    private static final Map<Box, Box> TEXTS = Map.of(Box.IS_OFFICER, Box.OFFICER_TITLE, Box.IS_OTHER, Box.OTHER_TEXT);

    /** The check boxes for the relationship of an owner. */
    static final List<Box> TICKS = List.of(Box.IS_DIRECTOR, Box.IS_OFFICER, Box.IS_TEN_PERCENT_OWNER, Box.IS_OTHER);

    private static final List<Box> DECLARATIONS = List.of(
            Box.NOT_SUBJECT_TO_SECTION_16,
            Box.AFF_10B5_ONE,
            Box.FORM_3_HOLDINGS_REPORTED,
            Box.FORM_4_TRANSACTIONS_REPORTED);

    private final FilingDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private RecognitionPlaces(FilingDraft draft) {
        this.draft = draft;
    }

    static List<Finding> of(FilingDraft draft) {
        RecognitionPlaces places = new RecognitionPlaces(draft);
        DECLARATIONS.forEach(box -> places.reportTick(draft.document(), box));
        draft.parts(Area.OWNER).forEach(owner -> TICKS.forEach(box -> places.reportTick(owner, box)));
        draft.parts(Area.OWNER).forEach(places::reportAddress);
        draft.parts(Area.OWNER).forEach(places::reportCountry);
        places.reportSameOwners();
        places.reportNumberOfOwners();
        places.reportAmendment();
        places.reportFootnotes();
        return places.findings;
    }

    /** A tick is one small sign: where none was recognised there may still be one. */
    private void reportTick(Part part, Box box) {
        Optional<Entry> blank = part.entry(box).filter(Entry::isBlank);
        if (blank.isEmpty()) {
            return;
        }
        Optional<OnPage> label = blank.get().location().onPage();
        Optional<Unplaced> sign = draft.unplaced().stream()
                .filter(other -> label.isPresent()
                        && other.location()
                                .onPage()
                                .filter(place -> isBefore(place, label.get()))
                                .isPresent())
                .findFirst();
        String near = sign.map(other -> ", but \"" + other.text() + "\" near it belongs to no box")
                .orElse("; a sign so small is easily lost");
        misread(part.path(box), "no tick was recognised" + near);
        if (sign.isPresent() && TEXTS.containsKey(box)) {
            misread(part.path(TEXTS.get(box)), "nothing was recognised" + near);
        }
    }

    private static boolean isBefore(OnPage sign, OnPage label) {
        return sign.page() == label.page()
                && sign.left() < label.left()
                && sign.right() > label.left() - BEFORE
                && sign.top() < label.bottom() + BESIDE
                && sign.bottom() > label.top() - BESIDE;
    }

    private void reportAddress(Part owner) {
        boolean state = text(owner, Box.RPT_OWNER_STATE)
                .map(text -> STATE.matcher(text).matches())
                .orElse(true);
        boolean city = text(owner, Box.RPT_OWNER_CITY)
                .map(text -> !NOT_A_CITY.matcher(text).matches())
                .orElse(true);
        if (!state || !city) {
            List.of(Box.RPT_OWNER_CITY, Box.RPT_OWNER_STATE, Box.RPT_OWNER_ZIP_CODE)
                    .forEach(box -> misread(owner.path(box), "city, state and ZIP code were not told apart"));
        }
    }

    /** Whether the state is one of the United States is told by the country, where one is printed. */
    private void reportCountry(Part owner) {
        boolean illegible = text(owner, Box.RPT_OWNER_COUNTRY)
                .filter(text -> !COUNTRY.matcher(text).find())
                .isPresent();
        if (illegible) {
            List.of(Box.RPT_OWNER_STATE, Box.RPT_OWNER_NON_US_STATE_TERRITORY)
                    .forEach(box -> misread(owner.path(box), "what was recognised beside it is no country"));
        }
    }

    private void reportSameOwners() {
        List<Part> owners = draft.parts(Area.OWNER);
        for (Part owner : owners) {
            boolean same = owners.stream()
                    .filter(other -> other != owner)
                    .anyMatch(other -> letters(other).equals(letters(owner)));
            if (same) {
                misread(owner.path(Box.RPT_OWNER_NAME), "two owners were recognised by the same name");
            }
        }
    }

    /** Every owner signs, if only through another; an owner's page that was not read leaves its label unplaced. */
    private void reportNumberOfOwners() {
        int owners = draft.parts(Area.OWNER).size();
        int signatures = draft.parts(Area.SIGNATURE).size();
        boolean unread = draft.unplaced().stream()
                .anyMatch(other -> other.text().toLowerCase(Locale.ROOT).contains("address of reporting"));
        if (!unread && owners == signatures) {
            return;
        }
        String what =
                "the number of owners may be wrong: " + owners + " were recognised, and " + signatures + " signatures";
        misread(new BoxPath(Area.OWNER, Math.max(owners + 1, signatures), Box.RPT_OWNER_NAME), what);
        for (int missing = signatures + 1; missing <= owners; missing++) {
            misread(new BoxPath(Area.SIGNATURE, missing, Box.SIGNATURE_NAME), what);
            misread(new BoxPath(Area.SIGNATURE, missing, Box.SIGNATURE_DATE), what);
        }
    }

    private static String letters(Part owner) {
        return text(owner, Box.RPT_OWNER_NAME)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private void reportAmendment() {
        boolean unread = draft.unplaced().stream()
                .anyMatch(other ->
                        AMENDMENT.matcher(other.text().toLowerCase(Locale.ROOT)).find());
        if (unread && text(draft.document(), Box.DATE_OF_ORIGINAL_SUBMISSION).isEmpty()) {
            String what = "the box for the date of an amended form was not read";
            misread(BoxPath.of(Box.DATE_OF_ORIGINAL_SUBMISSION), what);
            misread(BoxPath.of(Box.DOCUMENT_TYPE), what);
        }
    }

    private void reportFootnotes() {
        if (draft.unplaced().stream().anyMatch(other -> other.what().startsWith("the explanation"))) {
            misread(
                    new BoxPath(Area.FOOTNOTE, 1, Box.FOOTNOTE_TEXT),
                    "text stands among the footnotes whose number was not recognised; others may be counted wrong");
        }
    }

    private static Optional<String> text(Part part, Box box) {
        return part.entry(box).map(entry -> entry.text().strip()).filter(text -> !text.isEmpty());
    }

    private void misread(BoxPath path, String what) {
        findings.add(ReadingRules.misread(path, what));
    }
}
