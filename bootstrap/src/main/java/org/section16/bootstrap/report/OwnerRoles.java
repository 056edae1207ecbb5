package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Relationship;

/** What an owner is to the issuer, in words. */
final class OwnerRoles {
    private OwnerRoles() {}

    static String of(Relationship relationship) {
        if (relationship.equals(Relationship.notGiven())) {
            return "(relationship not shown)";
        }
        List<String> roles = new ArrayList<>();
        add(roles, "Director", relationship.isDirector(), Reported.blank());
        add(roles, "Officer", relationship.isOfficer(), relationship.officerTitle());
        add(roles, "10% owner", relationship.isTenPercentOwner(), Reported.blank());
        add(roles, "Other", relationship.isOther(), relationship.otherText());
        return String.join("; ", roles);
    }

    /** A box whose text is filled counts as mentioned, even if it is not checked; that is said. */
    private static void add(List<String> roles, String role, Reported<Boolean> box, Reported<String> text) {
        boolean checked = box.stated().orElse(false);
        boolean illegible = box instanceof Reported.Illegible;
        if (!checked && !illegible && text.isBlank()) {
            return;
        }
        String words = text.isBlank() ? role : role + " (" + BoxText.of(text) + ")";
        roles.add(checked ? words : words + (illegible ? " – box " + BoxText.of(box) : " – box not checked"));
    }
}
