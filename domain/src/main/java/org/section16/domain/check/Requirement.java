package org.section16.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.BoxPath;

/**
 * Something that EDGAR asks of a filing: a name that stays, a title for people, how much a breach matters, where the
 * requirement is written down, and the test itself. Immutable; can be used by several threads at once.
 */
public final class Requirement {
    private final RuleId id;
    private final String title;
    private final Severity severity;
    private final List<String> references;
    private final Condition condition;

    private Requirement(String id, String title, Severity severity, String references, Condition condition) {
        this.id = new RuleId("edgar." + id);
        this.title = title;
        this.severity = severity;
        this.references = List.of(references.split(" ", -1));
        this.condition = condition;
    }

    /** Obtains a requirement whose breach EDGAR answers by suspending the submission. */
    static Requirement refused(String id, String title, String references, Condition condition) {
        return new Requirement(id, title, Severity.ERROR, references, condition);
    }

    /** Obtains a requirement whose breach EDGAR lets pass, with a warning or without one. */
    static Requirement tolerated(String id, String title, String references, Condition condition) {
        return new Requirement(id, title, Severity.WARNING, references, condition);
    }

    /**
     * Returns the name that findings carry.
     *
     * @return a name that begins with {@code edgar.}
     */
    public RuleId id() {
        return id;
    }

    /**
     * Returns what is asked.
     *
     * @return a sentence without a full stop
     */
    public String title() {
        return title;
    }

    /**
     * Returns how much a breach matters.
     *
     * @return an error if EDGAR suspends the submission, else a warning
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns where the requirement is catalogued.
     *
     * @return short numbers such as {@code R33}, at least one
     */
    public List<String> references() {
        return references;
    }

    /**
     * Tests a filing.
     *
     * @param filing the filing
     * @return a finding for each breach, in the order of the form
     */
    public List<Finding> check(Filing filing) {
        return check(SpreadFiling.of(filing)).toList();
    }

    /** Tests a filing that is spread out already. */
    Stream<Finding> check(SpreadFiling filing) {
        return condition.faults(filing).map(fault -> new Finding(id, severity, fault.where(), fault.message()));
    }

    /** How a requirement is tested. */
    @FunctionalInterface
    interface Condition {
        Stream<Fault> faults(SpreadFiling filing);
    }

    /** A breach: the box, unless no single one is meant, and what was found and expected. */
    record Fault(Optional<BoxPath> where, String message) {
        static Fault at(BoxPath where, String message) {
            return new Fault(Optional.of(where), message);
        }

        static Fault of(String message) {
            return new Fault(Optional.empty(), message);
        }
    }
}
