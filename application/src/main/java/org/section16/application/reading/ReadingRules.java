package org.section16.application.reading;

import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.form.BoxPath;

/** The names of what reading itself has to report, before any rule on ownership is asked. */
public final class ReadingRules {
    /** A text is not what its box asks for; it is kept as found. */
    public static final RuleId ILLEGIBLE = new RuleId("reading.illegible");

    /** Something in the document belongs to no box; it is not part of the filing. */
    public static final RuleId UNPLACED = new RuleId("reading.unplaced");

    /** The document is damaged or unusual, and was read all the same. */
    public static final RuleId REPAIRED = new RuleId("reading.repaired");

    /** What was read may be wrong or incomplete, for a reason that the document itself gives. */
    public static final RuleId DOUBTFUL = new RuleId("reading.doubtful");

    /** A footnote mark is not one; it is not part of the filing. */
    public static final RuleId ILLEGIBLE_MARK = new RuleId("reading.illegible-mark");

    /** The document does not name its form; the form was taken from elsewhere. */
    public static final RuleId FORM_INFERRED = new RuleId("reading.form-inferred");

    /** A CIK that the document does not show was supplied by the user. */
    public static final RuleId CIK_SUPPLIED = new RuleId("reading.cik-supplied");

    /** A CIK supplied by the user contradicts the document, which stands, or there is no owner that it could be of. */
    public static final RuleId CIK_CONTRADICTED = new RuleId("reading.cik-contradicted");

    /** The accession number was taken from the name of the file. */
    public static final RuleId ACCESSION_OF_FILE_NAME = new RuleId("reading.accession-of-file-name");

    /** The header of the submission and the form in it say different things; the form stands. */
    public static final RuleId HEADER_DISAGREES = new RuleId("reading.header-disagrees");

    /** The submission holds another document beside the form; it is named, not read. */
    public static final RuleId EXHIBIT = new RuleId("reading.exhibit");

    /** The document shows pictures; its text was recognised by a program, which may have misread it. */
    public static final RuleId RECOGNISED = new RuleId("reading.recognised");

    /** What was recognised is likely enough to be wrong that somebody should look at the picture. */
    public static final RuleId MISREAD = new RuleId("reading.misread");

    /** Another document of the same submission says something else in a box. */
    public static final RuleId SOURCES_DIFFER = new RuleId("reading.sources-differ");

    /** The document holds several forms; this is one of them. */
    public static final RuleId SEVERAL_FORMS = new RuleId("reading.several-forms");

    /** The document came under an accession number, which of several forms in it cannot be that of each. */
    public static final RuleId ACCESSION_NOT_USED = new RuleId("reading.accession-not-used");

    private ReadingRules() {}

    /** Doubts a value that was recognised. */
    static Finding misread(BoxPath where, String what) {
        return Finding.at(MISREAD, Severity.WARNING, where, what);
    }

    /**
     * Says whether a finding is one of reading, which does not change with the rules on ownership.
     *
     * @param rule the name that the finding bears
     * @return whether it begins with {@code reading.}
     */
    public static boolean areOf(RuleId rule) {
        return rule.text().startsWith("reading.");
    }
}
