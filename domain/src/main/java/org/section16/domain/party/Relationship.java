package org.section16.domain.party;

import org.section16.domain.form.Reported;

/**
 * What a reporting owner is to the issuer (Form 4, box 5; Form 3, box 4). The four boxes do not exclude each other; a
 * box that a document leaves out is blank, and counts as not checked.
 *
 * @param isDirector a director
 * @param isOfficer an officer
 * @param isTenPercentOwner a holder of more than ten percent of a class of equity securities
 * @param isOther anything else, to be said in {@code otherText}
 * @param officerTitle the officer's title
 * @param otherText what the other relationship is
 */
public record Relationship(
        Reported<Boolean> isDirector,
        Reported<Boolean> isOfficer,
        Reported<Boolean> isTenPercentOwner,
        Reported<Boolean> isOther,
        Reported<String> officerTitle,
        Reported<String> otherText) {

    private static final Relationship NOT_GIVEN = new Relationship(
            Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank());

    /**
     * Obtains the relationship of which nothing is said.
     *
     * @return a relationship whose boxes are all blank
     */
    public static Relationship notGiven() {
        return NOT_GIVEN;
    }

    /**
     * Obtains the relationship of an officer who is nothing else.
     *
     * @param title the officer's title
     * @return the relationship
     */
    public static Relationship officer(String title) {
        return new Relationship(
                Reported.of(false),
                Reported.of(true),
                Reported.of(false),
                Reported.of(false),
                Reported.of(title),
                Reported.blank());
    }

    /**
     * Obtains the relationship of a director who is nothing else.
     *
     * @return the relationship
     */
    public static Relationship director() {
        return new Relationship(
                Reported.of(true),
                Reported.of(false),
                Reported.of(false),
                Reported.of(false),
                Reported.blank(),
                Reported.blank());
    }
}
