package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/** Who files and in what capacity, and what the head has to say of a form without lines. */
final class HeadRules {
    private static final List<Box> CAPACITIES =
            List.of(Box.IS_DIRECTOR, Box.IS_OFFICER, Box.IS_TEN_PERCENT_OWNER, Box.IS_OTHER);

    private static final Requirement RELATIONSHIP = refused(
            "relationship",
            "Each owner is a director, an officer, a ten percent owner or something else",
            "R33",
            filing -> filing.faults(
                    Box.IS_DIRECTOR,
                    path -> hasNoCapacity(filing, path),
                    "no relationship is checked; EDGAR asks for at least one of director, officer,"
                            + " ten percent owner and other"));

    private static final Requirement OFFICER_TITLE = refused(
            "officer-title",
            "An officer has a title",
            "R34",
            filing -> filing.faults(
                    Box.OFFICER_TITLE,
                    path -> isExplained(filing, path, Box.IS_OFFICER),
                    "found nothing, but an officer has a title"));

    private static final Requirement OTHER_TEXT = refused(
            "other-text",
            "Another relationship is described",
            "R35",
            filing -> filing.faults(
                    Box.OTHER_TEXT,
                    path -> isExplained(filing, path, Box.IS_OTHER),
                    "found nothing, but another relationship is described"));

    private static final Requirement DUPLICATE_OWNER =
            refused("duplicate-owner", "No owner is named twice", "R31", filing -> {
                Set<Object> met = new HashSet<>();
                return filing.paths(Box.RPT_OWNER_CIK)
                        .filter(path -> filing.at(path).stated().isPresent()
                                && !met.add(filing.at(path).stated()))
                        .map(path -> Fault.at(
                                path, SpreadFiling.quoted(filing.at(path)) + " is the CIK of an earlier owner"));
            });

    private static final Requirement EXIT_BOX = refused(
            "exit-box",
            "A Form 4 or 5 without lines says that the owner has left Section 16",
            "R53",
            filing -> filing.faults(
                    Box.NOT_SUBJECT_TO_SECTION_16,
                    path -> needsExitBox(filing, path),
                    "both tables are empty, which EDGAR takes only if this box is checked"));

    private HeadRules() {}

    static List<Requirement> requirements() {
        return List.of(RELATIONSHIP, OFFICER_TITLE, OTHER_TEXT, DUPLICATE_OWNER, EXIT_BOX);
    }

    private static boolean hasNoCapacity(SpreadFiling filing, BoxPath path) {
        return CAPACITIES.stream().noneMatch(box -> filing.states(new BoxPath(path.area(), path.number(), box), true));
    }

    private static boolean isExplained(SpreadFiling filing, BoxPath path, Box capacity) {
        return filing.states(new BoxPath(path.area(), path.number(), capacity), true)
                && MandatoryBoxes.lacksText(filing.at(path));
    }

    private static boolean needsExitBox(SpreadFiling filing, BoxPath path) {
        return filing.form() != FormType.FORM_3
                && filing.count(Area.TABLE_I) + filing.count(Area.TABLE_II) == 0
                && !filing.states(path, true);
    }
}
