package org.section16.domain.filing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * Who an owner is among the owners of several filings about one issuer: one with a CIK by that, whatever the name; one
 * without, as on paper, by the name.
 *
 * @param cik the CIK, if one is known
 * @param name the name in lower case and without punctuation, where no CIK is known; else empty
 */
public record OwnerIdentity(Optional<Cik> cik, String name) {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Puts a name into the form in which names are compared.
     *
     * @param name the name as filed
     * @return the name in lower case, words apart by one space
     */
    public static String plain(String name) {
        return PUNCTUATION
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The CIKs that owners of a name have in filings about one issuer. */
    public static final class Book {
        private final Map<String, Set<Cik>> ciks = new HashMap<>();

        /**
         * Writes down who is who.
         *
         * @param submissions filings about one issuer
         * @return the book
         */
        public static Book of(Collection<Submission> submissions) {
            return new Book(submissions.stream().flatMap(submission -> submission.filing().reportingOwners().stream()));
        }

        private Book(Stream<ReportingOwner> owners) {
            owners.forEach(owner -> owner.rptOwnerCik()
                    .stated()
                    .ifPresent(cik -> ciks.computeIfAbsent(
                                    plain(owner.rptOwnerName().text()), name -> new HashSet<>())
                            .add(cik)));
        }

        /**
         * Says who an owner is.
         *
         * @param owner an owner
         * @return by its CIK; without one, by the CIK that others of its name have if that is only one, else by its name
         */
        public OwnerIdentity identify(ReportingOwner owner) {
            Optional<Cik> stated = owner.rptOwnerCik().stated();
            return stated.isPresent()
                    ? new OwnerIdentity(stated, "")
                    : named(owner.rptOwnerName().text());
        }

        /**
         * Says who has a name.
         *
         * @param name the name as filed, whatever its case and punctuation
         * @return by the CIK that owners of that name have if that is only one, else by the name
         */
        public OwnerIdentity named(String name) {
            String plain = plain(name);
            Set<Cik> known = ciks.getOrDefault(plain, Set.of());
            return known.size() == 1
                    ? new OwnerIdentity(Optional.of(known.iterator().next()), "")
                    : new OwnerIdentity(Optional.empty(), plain);
        }
    }
}
