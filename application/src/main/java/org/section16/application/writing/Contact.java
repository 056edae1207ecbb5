package org.section16.application.writing;

import java.util.Optional;

/**
 * Whom the SEC can ask about a submission. It is not disseminated.
 *
 * @param name who it is; EDGAR takes 30 characters
 * @param phone the telephone number; EDGAR takes 20 characters
 * @param email the address for electronic mail; EDGAR takes 80 characters
 */
public record Contact(Optional<String> name, Optional<String> phone, Optional<String> email) {
    /**
     * Obtains no contact, which EDGAR accepts.
     *
     * @return a contact of which nothing is said
     */
    public static Contact none() {
        return new Contact(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says whether anything is said of the contact.
     *
     * @return whether there is a name, a number or an address
     */
    public boolean isGiven() {
        return name.isPresent() || phone.isPresent() || email.isPresent();
    }
}
