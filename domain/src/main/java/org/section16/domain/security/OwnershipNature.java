package org.section16.domain.security;

import org.section16.domain.form.Reported;

/**
 * How a security is held (Form 4, Table I, columns 6 and 7). The nature is asked for where the ownership is indirect,
 * such as {@code By Trust}; EDGAR refuses it where it is direct, though older documents have it.
 *
 * @param directOrIndirectOwnership direct or indirect
 * @param natureOfOwnership the nature of indirect ownership, in the filer's words
 */
public record OwnershipNature(
        Reported<DirectOrIndirectOwnership> directOrIndirectOwnership, Reported<String> natureOfOwnership) {

    private static final OwnershipNature DIRECT =
            new OwnershipNature(Reported.of(DirectOrIndirectOwnership.DIRECT), Reported.blank());

    /**
     * Obtains direct ownership.
     *
     * @return direct ownership, without a nature
     */
    public static OwnershipNature direct() {
        return DIRECT;
    }

    /**
     * Obtains indirect ownership.
     *
     * @param nature its nature, such as {@code By Trust}
     * @return indirect ownership of that nature
     */
    public static OwnershipNature indirect(String nature) {
        return new OwnershipNature(Reported.of(DirectOrIndirectOwnership.INDIRECT), Reported.of(nature));
    }
}
