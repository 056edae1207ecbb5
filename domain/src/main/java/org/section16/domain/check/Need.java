package org.section16.domain.check;

/** What a rule has to know to decide. */
public enum Need {
    /** The filing alone. */
    FILING,
    /** The filing as the document itself says it, whole: that something is missing is not said of an extract. */
    WHOLE_DOCUMENT,
    /** The filing, and when it was filed. */
    FILING_DATE,
    /** The filing, and what the same owners filed about the same issuer before. */
    EARLIER_FILINGS
}
