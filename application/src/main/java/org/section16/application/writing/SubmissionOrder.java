package org.section16.application.writing;

import java.util.List;

/**
 * What a submission to EDGAR needs beside the filing.
 *
 * @param testOrLive a trial, or a filing with all its consequences
 * @param contact whom the SEC can ask
 * @param notifications further addresses to which EDGAR sends its messages
 * @param exhibits what goes along with the form, in each submission if there are several
 * @param accessCodes the CCCs of the owners
 */
public record SubmissionOrder(
        TestOrLive testOrLive,
        Contact contact,
        List<String> notifications,
        List<Exhibit> exhibits,
        AccessCodes accessCodes) {
    /** Keeps its own copies of the lists. */
    public SubmissionOrder {
        notifications = List.copyOf(notifications);
        exhibits = List.copyOf(exhibits);
    }

    /**
     * Obtains an order for a trial without anything that is not mandatory.
     *
     * @param accessCodes the CCCs of the owners
     * @return the order
     */
    public static SubmissionOrder test(AccessCodes accessCodes) {
        return new SubmissionOrder(TestOrLive.TEST, Contact.none(), List.of(), List.of(), accessCodes);
    }

    /**
     * Returns this order with other CCCs.
     *
     * @param others the CCCs of the owners
     * @return a copy
     */
    public SubmissionOrder withAccessCodes(AccessCodes others) {
        return new SubmissionOrder(testOrLive, contact, notifications, exhibits, others);
    }
}
