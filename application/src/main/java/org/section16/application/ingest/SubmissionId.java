package org.section16.application.ingest;

import java.util.regex.Pattern;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;
import org.section16.domain.identity.AccessionNumber;

/**
 * The identity of a stored submission: its accession number or, where none is known, the hash of the document. Of a
 * document that holds several forms, the second and further ones have their number behind it.
 *
 * @param text {@code 0000000000-00-000000}, or {@code sha256:} and 64 hexadecimal digits, perhaps with {@code #2} and so
 *     on
 */
public record SubmissionId(String text) implements Comparable<SubmissionId> {
    private static final String HASH = "sha256:";
    private static final int ABBREVIATED_DIGITS = 12;
    private static final String FIRST_FORM = FormNumber.SIGN + 1;
    private static final Pattern SPELLING =
            Pattern.compile("[0-9]{10}-[0-9]{2}-[0-9]{6}|sha256:[0-9a-f]{64}(?:#(?:[2-9]|[1-9][0-9]{1,7}))?");

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException if the text is neither an accession number nor a hash
     */
    public SubmissionId {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a submission is named by accession number or sha256:…, not \"" + text + "\"");
        }
    }

    /**
     * Obtains the identity of a submission that has an accession number.
     *
     * @param accessionNumber the number
     * @return the identity
     */
    public static SubmissionId of(AccessionNumber accessionNumber) {
        return new SubmissionId(accessionNumber.dashed());
    }

    /**
     * Obtains the identity of what was read from a document.
     *
     * @param reading what was read
     * @param document the document
     * @return the accession number if one is known, else the hash of the document with the number of the form
     */
    public static SubmissionId of(Reading reading, SourceDocument document) {
        return reading.submission()
                .accessionNumber()
                .map(SubmissionId::of)
                .orElseGet(() -> of(document.content().sha256(), reading.form()));
    }

    private static SubmissionId of(String sha256, FormNumber form) {
        return new SubmissionId(HASH + sha256 + (form.number() == 1 ? "" : FormNumber.SIGN + form.number()));
    }

    /**
     * Parses an accession number with or without dashes, or a hash with its prefix.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if it is neither
     */
    public static SubmissionId parse(String text) {
        return text.startsWith(HASH) ? new SubmissionId(text) : of(AccessionNumber.parse(text));
    }

    /**
     * Returns what is enough for people to tell this submission from others.
     *
     * @return the accession number, or the prefix and the first twelve digits of the hash with the number of the form
     */
    public String abbreviated() {
        return text.startsWith(HASH) ? text.substring(0, HASH.length() + ABBREVIATED_DIGITS) + form(text) : text;
    }

    /**
     * Says whether a text is short for this identity: the beginning of a hash, behind which the number of the form is not
     * left out.
     *
     * @param abbreviation the text
     * @return whether this identity can be meant
     */
    public boolean isMeantBy(String abbreviation) {
        String number = form(abbreviation);
        String beginning = abbreviation.substring(0, abbreviation.length() - number.length());
        return text.startsWith(beginning) && form(text).equals(number.equals(FIRST_FORM) ? "" : number);
    }

    /** The number of the form with its sign, if there is one. */
    private static String form(String text) {
        int sign = text.indexOf(FormNumber.SIGN);
        return sign < 0 ? "" : text.substring(sign);
    }

    /**
     * Compares by spelling.
     *
     * @param other the other identity
     * @return negative, zero or positive as this one sorts before, with or after the other
     */
    @Override
    public int compareTo(SubmissionId other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the accession number or the hash with its prefix.
     *
     * @return text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return text;
    }
}
