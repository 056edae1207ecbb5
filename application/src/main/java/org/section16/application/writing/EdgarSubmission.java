package org.section16.application.writing;

import java.util.Locale;
import org.section16.domain.filing.Filing;

/**
 * One submission that is ready for EDGAR: nothing is wrong with it that can be known beforehand. Only {@link
 * PrepareSubmissions} makes them.
 */
public final class EdgarSubmission {
    private final Filing filing;
    private final int number;
    private final int total;
    private final SubmissionOrder order;

    EdgarSubmission(Filing filing, int number, int total, SubmissionOrder order) {
        this.filing = filing;
        this.number = number;
        this.total = total;
        this.order = order;
    }

    /**
     * Returns what is filed with this submission.
     *
     * @return the filing, or a part of one
     */
    public Filing filing() {
        return filing;
    }

    /**
     * Returns which of the submissions this is.
     *
     * @return a number from 1
     */
    public int number() {
        return number;
    }

    /**
     * Returns how many submissions the filing needs.
     *
     * @return 1 if it need not be divided
     */
    public int total() {
        return total;
    }

    /**
     * Returns what goes along with the filing.
     *
     * @return the order
     */
    public SubmissionOrder order() {
        return order;
    }

    /**
     * Returns the name of the form's own file within the submission.
     *
     * @return such as {@code form4.xml}
     */
    public String primaryFileName() {
        return primaryFileName(filing);
    }

    static String primaryFileName(Filing filing) {
        return "form" + filing.documentType().toString().replace("/", "").toLowerCase(Locale.ROOT) + ".xml";
    }
}
