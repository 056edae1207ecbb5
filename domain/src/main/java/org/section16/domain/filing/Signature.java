package org.section16.domain.filing;

import java.time.LocalDate;
import org.section16.domain.form.Reported;

/**
 * A signature. Neither the number nor the order of signatures says which owner one belongs to.
 *
 * @param signatureName the name, with any capacity in which it was given, such as {@code by power of attorney}
 * @param signatureDate its date
 */
public record Signature(Reported<String> signatureName, Reported<LocalDate> signatureDate) {
    /**
     * Obtains a signature.
     *
     * @param name the name as signed
     * @param date the date
     * @return the signature
     */
    public static Signature of(String name, LocalDate date) {
        return new Signature(Reported.of(name), Reported.of(date));
    }
}
