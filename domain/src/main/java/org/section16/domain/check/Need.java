package org.section16.domain.check;

/** What a rule has to know to decide. */
public enum Need {
    /** The filing alone. */
    FILING,
    /** The filing, and when it was filed. */
    FILING_DATE,
    /** The filing, and what the same owners filed about the same issuer before. */
    EARLIER_FILINGS
}
