package org.section16.application.review;

import java.util.Optional;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.identity.Cik;

/**
 * An issuer or an owner that a user names: by CIK, or, since print shows no CIKs, an issuer by its trading symbol and an
 * owner by its name as filed.
 */
public sealed interface PartyChoice {
    /**
     * One of a CIK.
     *
     * @param cik the CIK
     */
    record ByCik(Cik cik) implements PartyChoice {}

    /**
     * One of a trading symbol or name.
     *
     * @param name the symbol or name, whatever its case
     */
    record ByName(String name) implements PartyChoice {}

    /**
     * Understands what a user wrote.
     *
     * @param text digits for a CIK, anything else for a symbol or name
     * @return the choice
     * @throws IllegalArgumentException if the text is blank, or digits that are no CIK
     */
    static PartyChoice parse(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a CIK, a symbol or a name is wanted, not nothing");
        }
        return words.chars().allMatch(Character::isDigit) ? new ByCik(Cik.parse(words)) : new ByName(words);
    }

    /**
     * Finds the owner that is meant among the owners of some filings.
     *
     * @param owners who is who in the filings
     * @return the owner, whether or not there is one
     */
    default OwnerIdentity owner(OwnerIdentity.Book owners) {
        return this instanceof ByName named
                ? owners.named(named.name())
                : new OwnerIdentity(Optional.of(((ByCik) this).cik()), "");
    }
}
