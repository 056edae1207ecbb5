package org.section16.domain.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FormType;

/**
 * What is known of a rule without asking it.
 *
 * @param id the name that stays
 * @param title what the rule asks for, a sentence without a full stop
 * @param severity how much a breach matters, unless a user grades it otherwise
 * @param forms the forms that it is about
 * @param inForce when it holds
 * @param edgar what EDGAR does with a breach
 * @param citation where it is written down
 * @param references the numbers that the catalogues of its sources give it, such as {@code R22} and {@code CHK-15}
 * @param need what it has to know
 * @param passing a filing that keeps it
 * @param failing a filing that breaks it, and no other rule
 * @param failsAt the box in which that filing breaks it; empty if it is no single one
 */
public record RuleDescription(
        RuleId id,
        String title,
        Severity severity,
        Set<FormType> forms,
        InForce inForce,
        EdgarAnswer edgar,
        Citation citation,
        List<String> references,
        Need need,
        Example passing,
        Example failing,
        Optional<BoxPath> failsAt) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if there is no form or no title
     */
    public RuleDescription {
        if (forms.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException("the rule " + id + " has no form or no title");
        }
        forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
        references = List.copyOf(references);
    }
}
