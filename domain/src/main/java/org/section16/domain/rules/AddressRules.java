package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.EdgarAnswer.WARNS;
import static org.section16.domain.check.Regime.FOREIGN_INSIDERS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.RuleDraft.warning;
import static org.section16.domain.check.Strength.SPECIFICATION;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Address;
import org.section16.domain.party.EdgarPlace;
import org.section16.domain.party.ReportingOwner;

/** Addresses of owners: since March 2026 in the United States with a state, else with a country. */
final class AddressRules {
    private static final String OWNER = "reportingOwner[1].";
    private static final String[] ABROAD = {
        OWNER + "rptOwnerNonUSAddressFlag = true", OWNER + "rptOwnerState = ", OWNER + "rptOwnerCountry = 2M"
    };

    private static final String[] IN_2024 = {
        "filingDate = 2024-04-08",
        "periodOfReport = 2024-04-05",
        "table1.line[1].transactionDate = 2024-04-05",
        "table2.line[1].transactionDate = 2024-04-05",
        "ownerSignature[1].signatureDate = 2024-04-08"
    };

    private static final Rule ADDRESS_FLAG = today(
                    "address-flag", "An address says whether it is outside the United States")
            .references("R43")
            .failing(OWNER + "rptOwnerNonUSAddressFlag", OWNER + "rptOwnerNonUSAddressFlag = ")
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_NON_US_ADDRESS_FLAG,
                    address -> !filing.isFromPrint()
                            && address.rptOwnerNonUSAddressFlag().isBlank()
                            && isGiven(address),
                    "found nothing, but an address says whether it is outside the United States"));

    private static final Rule STATE = today("state", "An address in the United States has a state")
            .references("R42")
            .failing(OWNER + "rptOwnerState", OWNER + "rptOwnerState = ")
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_STATE,
                    address -> saysForeign(address, false) && Boxes.lacksText(address.rptOwnerState()),
                    "found nothing, but an address in the United States has a state"));

    private static final Rule COUNTRY = today("country", "An address outside the United States has a country")
            .references("R40")
            .passing(ABROAD)
            .failing(OWNER + "rptOwnerCountry", OWNER + "rptOwnerNonUSAddressFlag = true", OWNER + "rptOwnerState = ")
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_COUNTRY,
                    address -> saysForeign(address, true) && Boxes.lacksText(address.rptOwnerCountry()),
                    "found nothing, but an address outside the United States has a country"));

    private static final Rule STATE_CODE = today(
                    "state-code", "A state is one of EDGAR's codes for states and territories")
            .references("R39")
            .failing(OWNER + "rptOwnerState", OWNER + "rptOwnerState = ZZ")
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_STATE,
                    address ->
                            isNot(address.rptOwnerState(), place -> place.kind().isState()),
                    "expected EDGAR's code of a state or territory of the United States"));

    private static final Rule OLD_STATE_CODE = error("owner.state-code", "A state or country is one of EDGAR's codes")
            .until(FOREIGN_INSIDERS.since())
            .citing(SPECIFICATION, "Ownership XML 3, section 3.6.6")
            .references("R39 R10")
            .passing(in2024("2M"))
            .failing(OWNER + "rptOwnerState", in2024("ZZ"))
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_STATE,
                    address -> isNot(address.rptOwnerState(), place -> true),
                    "expected EDGAR's code of a state or country"));

    private static final Rule COUNTRY_CODE = today("country-code", "A country is one of EDGAR's codes that are in use")
            .references("R44")
            .passing(ABROAD)
            .failing(
                    OWNER + "rptOwnerCountry",
                    OWNER + "rptOwnerNonUSAddressFlag = true",
                    OWNER + "rptOwnerState = ",
                    OWNER + "rptOwnerCountry = I7")
            .testing((filing, faults) -> each(
                    filing,
                    faults,
                    Box.RPT_OWNER_COUNTRY,
                    address -> isNot(
                            address.rptOwnerCountry(), place -> !place.kind().isState() && !place.obsolete()),
                    "expected EDGAR's code of a country that is in use"));

    private static final Rule ADDRESS_OF_TWO_KINDS = warning(
                    "edgar.address-of-two-kinds", "An address is either in the United States or outside")
            .since(FOREIGN_INSIDERS.since())
            .edgar(WARNS)
            .references("R45")
            .failing(OWNER + "rptOwnerNonUSStateTerritory", OWNER + "rptOwnerNonUSStateTerritory = ONTARIO")
            .testing(AddressRules::contradictions);

    private AddressRules() {}

    static List<Rule> rules() {
        return List.of(ADDRESS_FLAG, STATE, COUNTRY, STATE_CODE, OLD_STATE_CODE, COUNTRY_CODE, ADDRESS_OF_TWO_KINDS);
    }

    private static String[] in2024(String state) {
        String[] lines = Arrays.copyOf(IN_2024, IN_2024.length + 1);
        lines[IN_2024.length] = OWNER + "rptOwnerState = " + state;
        return lines;
    }

    private static RuleDraft today(String id, String title) {
        return error("edgar." + id, title)
                .since(FOREIGN_INSIDERS.since())
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, sections 3.5 and 3.6.6");
    }

    private static void each(
            CheckedFiling filing, Faults faults, Box box, Predicate<Address> isBroken, String expected) {
        for (Placed<ReportingOwner> owner : filing.owners()) {
            if (isBroken.test(owner.part().address())) {
                Reported<?> found = filing.at(owner.at(box));
                faults.at(owner.at(box), found.isBlank() ? expected : "found " + Boxes.quoted(found) + "; " + expected);
            }
        }
    }

    private static boolean isGiven(Address address) {
        return !(address.rptOwnerStreet1().isBlank()
                && address.rptOwnerStreet2().isBlank()
                && address.rptOwnerCity().isBlank()
                && address.rptOwnerNonUSStateTerritory().isBlank()
                && address.rptOwnerState().isBlank()
                && address.rptOwnerCountry().isBlank()
                && address.rptOwnerZipCode().isBlank());
    }

    private static boolean saysForeign(Address address, boolean answer) {
        return Boxes.states(address.rptOwnerNonUSAddressFlag(), answer);
    }

    private static boolean isNot(Reported<String> code, Predicate<EdgarPlace> wanted) {
        return !Boxes.lacksText(code)
                && EdgarPlace.ofCode(code.text().strip()).filter(wanted).isEmpty();
    }

    private static void contradictions(CheckedFiling filing, Faults faults) {
        for (Placed<ReportingOwner> owner : filing.owners()) {
            Address address = owner.part().address();
            if (saysForeign(address, true) && !address.rptOwnerState().isBlank()) {
                contradiction(owner, Box.RPT_OWNER_STATE, address.rptOwnerState(), faults);
            }
            if (saysForeign(address, false)) {
                if (!address.rptOwnerCountry().isBlank() && !Boxes.states(address.rptOwnerCountry(), "X1")) {
                    contradiction(owner, Box.RPT_OWNER_COUNTRY, address.rptOwnerCountry(), faults);
                }
                if (!address.rptOwnerNonUSStateTerritory().isBlank()) {
                    contradiction(
                            owner, Box.RPT_OWNER_NON_US_STATE_TERRITORY, address.rptOwnerNonUSStateTerritory(), faults);
                }
            }
        }
    }

    private static void contradiction(Placed<ReportingOwner> owner, Box box, Reported<?> content, Faults faults) {
        faults.at(
                owner.at(box),
                Boxes.quoted(content) + " contradicts what the address says of being outside the United States");
    }
}
