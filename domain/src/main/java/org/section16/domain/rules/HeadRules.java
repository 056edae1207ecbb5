package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;
import static org.section16.domain.form.FormType.FORM_4;
import static org.section16.domain.form.FormType.FORM_5;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** Who files and in what capacity, and what the head has to say of a form without lines. */
final class HeadRules {
    private static final String OWNER = "reportingOwner[1].";

    private static final Rule RELATIONSHIP = draft(
                    "relationship", "Each owner is a director, an officer, a ten percent owner or something else")
            .references("R33 CHK-23")
            .failing(OWNER + "isDirector", OWNER + "isOfficer = 0", OWNER + "officerTitle = ")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                if (!isHiddenInPrint(filing, owner)
                        && hasNoCapacity(owner.part().relationship())) {
                    faults.at(
                            owner.at(Box.IS_DIRECTOR),
                            "no relationship is checked; EDGAR asks for at least one of director, officer,"
                                    + " ten percent owner and other");
                }
            }));

    private static final Rule OFFICER_TITLE = draft("officer-title", "An officer has a title")
            .references("R34 CHK-23")
            .failing(OWNER + "officerTitle", OWNER + "officerTitle = ")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                Relationship relationship = owner.part().relationship();
                lacksWords(owner, Box.OFFICER_TITLE, relationship.isOfficer(), relationship.officerTitle(), faults);
            }));

    private static final Rule OTHER_TEXT = draft("other-text", "Another relationship is described")
            .references("R35 R48 CHK-23")
            .passing(OWNER + "isOther = 1", OWNER + "otherText = Trustee")
            .failing(OWNER + "otherText", OWNER + "isOther = 1")
            .testing((filing, faults) -> filing.owners().forEach(owner -> {
                Relationship relationship = owner.part().relationship();
                lacksWords(owner, Box.OTHER_TEXT, relationship.isOther(), relationship.otherText(), faults);
            }));

    private static final Rule DUPLICATE_OWNER = draft("duplicate-owner", "No owner is named twice")
            .references("R31")
            .failing(
                    "reportingOwner[2].rptOwnerCik",
                    "reportingOwner[2].rptOwnerCik = 0009999902",
                    "reportingOwner[2].rptOwnerName = DOE JANE",
                    "reportingOwner[2].isDirector = 1",
                    "ownerSignature[2].signatureName = /s/ Jane Doe",
                    "ownerSignature[2].signatureDate = 2026-04-08")
            .testing(HeadRules::duplicates);

    private static final Rule EXIT_BOX = draft(
                    "exit-box", "A Form 4 or 5 without lines says that the owner has left Section 16")
            .on(FORM_4, FORM_5)
            .references("R53")
            .needing(Need.WHOLE_DOCUMENT)
            .passing(
                    "-- without table1.line",
                    "-- without table2.line",
                    "-- without footnote",
                    "notSubjectToSection16 = 1")
            .failing("notSubjectToSection16", "-- without table1.line", "-- without table2.line", "-- without footnote")
            .testing((filing, faults) -> {
                if (filing.lines().isEmpty()
                        && !Boxes.states(filing.filing().declarations().notSubjectToSection16(), true)) {
                    faults.at(
                            BoxPath.of(Box.NOT_SUBJECT_TO_SECTION_16),
                            "both tables are empty, which EDGAR takes only if this box is checked");
                }
            });

    private HeadRules() {}

    static List<Rule> rules() {
        return List.of(RELATIONSHIP, OFFICER_TITLE, OTHER_TEXT, DUPLICATE_OWNER, EXIT_BOX);
    }

    private static RuleDraft draft(String id, String title) {
        return error("edgar." + id, title)
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, sections 3.5 and 4.3");
    }

    /** Of a joint filing the page shows what the first owner is to the issuer, and no other. */
    static boolean isHiddenInPrint(CheckedFiling filing, Placed<ReportingOwner> owner) {
        return filing.isFromPrint() && owner.number() > 1;
    }

    private static boolean hasNoCapacity(Relationship relationship) {
        return !Boxes.states(relationship.isDirector(), true)
                && !Boxes.states(relationship.isOfficer(), true)
                && !Boxes.states(relationship.isTenPercentOwner(), true)
                && !Boxes.states(relationship.isOther(), true);
    }

    private static void lacksWords(
            Placed<ReportingOwner> owner, Box box, Reported<Boolean> capacity, Reported<String> words, Faults faults) {
        if (Boxes.states(capacity, true) && Boxes.lacksText(words)) {
            faults.at(owner.at(box), "found " + Boxes.quoted(words) + ", but such an owner is described here");
        }
    }

    private static void duplicates(CheckedFiling filing, Faults faults) {
        Set<Cik> met = new HashSet<>();
        for (Placed<ReportingOwner> owner : filing.owners()) {
            owner.part()
                    .rptOwnerCik()
                    .stated()
                    .filter(cik -> !met.add(cik))
                    .ifPresent(cik ->
                            faults.at(owner.at(Box.RPT_OWNER_CIK), "\"" + cik + "\" is the CIK of an earlier owner"));
        }
    }
}
