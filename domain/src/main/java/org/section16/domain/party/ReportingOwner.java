package org.section16.domain.party;

import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;

/**
 * A person or entity that reports (box 1). EDGAR admits up to ten in one document; the first is the designated filer
 * that the printed form shows on top.
 *
 * @param rptOwnerCik its CIK; a printed form shows it only as a link, if at all
 * @param rptOwnerName its name as EDGAR has it: of a person, last name first
 * @param address its address
 * @param relationship what it is to the issuer
 */
public record ReportingOwner(
        Reported<Cik> rptOwnerCik, Reported<String> rptOwnerName, Address address, Relationship relationship) {

    /**
     * Obtains an owner.
     *
     * @param cik its CIK
     * @param name its name, of a person last name first
     * @param address its address
     * @param relationship what it is to the issuer
     * @return the owner
     */
    public static ReportingOwner of(Cik cik, String name, Address address, Relationship relationship) {
        return new ReportingOwner(Reported.of(cik), Reported.of(name), address, relationship);
    }

    /**
     * Returns this owner with another CIK.
     *
     * @param cik the CIK
     * @return a copy
     */
    public ReportingOwner withCik(Cik cik) {
        return new ReportingOwner(Reported.of(cik), rptOwnerName, address, relationship);
    }
}
