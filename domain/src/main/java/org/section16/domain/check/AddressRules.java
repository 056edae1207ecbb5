package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;
import static org.section16.domain.check.Requirement.tolerated;

import java.util.List;
import java.util.Optional;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.party.EdgarPlace;

/** Addresses of owners, as EDGAR takes them since March 2026: in the United States with a state, else with a country. */
final class AddressRules {
    private static final List<Box> PARTS = List.of(
            Box.RPT_OWNER_STREET_1,
            Box.RPT_OWNER_STREET_2,
            Box.RPT_OWNER_CITY,
            Box.RPT_OWNER_NON_US_STATE_TERRITORY,
            Box.RPT_OWNER_STATE,
            Box.RPT_OWNER_COUNTRY,
            Box.RPT_OWNER_ZIP_CODE);

    private static final Requirement ADDRESS_FLAG = refused(
            "address-flag",
            "An address says whether it is outside the United States",
            "R43",
            filing -> filing.faults(
                    Box.RPT_OWNER_NON_US_ADDRESS_FLAG,
                    path -> filing.at(path).isBlank() && hasAddress(filing, path),
                    "found nothing, but an address says whether it is outside the United States"));

    private static final Requirement STATE = refused(
            "state",
            "An address in the United States has a state",
            "R42",
            filing -> filing.faults(
                    Box.RPT_OWNER_STATE,
                    path -> saysForeign(filing, path, false) && MandatoryBoxes.lacksText(filing.at(path)),
                    "found nothing, but an address in the United States has a state"));

    private static final Requirement COUNTRY = refused(
            "country",
            "An address outside the United States has a country",
            "R40",
            filing -> filing.faults(
                    Box.RPT_OWNER_COUNTRY,
                    path -> saysForeign(filing, path, true) && MandatoryBoxes.lacksText(filing.at(path)),
                    "found nothing, but an address outside the United States has a country"));

    private static final Requirement STATE_CODE = refused(
            "state-code",
            "A state is one of EDGAR's codes for states and territories",
            "R39",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.RPT_OWNER_STATE && isUnknownState(content),
                    " is not EDGAR's code of a state or territory of the United States"));

    private static final Requirement COUNTRY_CODE = refused(
            "country-code",
            "A country is one of EDGAR's codes that are in use",
            "R44",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.RPT_OWNER_COUNTRY && isUnknownCountry(content),
                    " is not EDGAR's code of a country, or no longer"));

    private static final Requirement ADDRESS_OF_TWO_KINDS = tolerated(
            "address-of-two-kinds",
            "An address is either in the United States or outside",
            "R45",
            filing -> filing.faults(
                    (path, content) -> contradicts(filing, path, content),
                    " contradicts what the address says of being outside the United States"));

    private AddressRules() {}

    static List<Requirement> requirements() {
        return List.of(ADDRESS_FLAG, STATE, COUNTRY, STATE_CODE, COUNTRY_CODE, ADDRESS_OF_TWO_KINDS);
    }

    private static boolean hasAddress(SpreadFiling filing, BoxPath path) {
        return PARTS.stream().anyMatch(box -> !filing.beside(path, box).isBlank());
    }

    private static boolean saysForeign(SpreadFiling filing, BoxPath path, boolean answer) {
        return filing.states(new BoxPath(path.area(), path.number(), Box.RPT_OWNER_NON_US_ADDRESS_FLAG), answer);
    }

    private static boolean isUnknownState(Reported<?> content) {
        return !MandatoryBoxes.lacksText(content)
                && place(content).filter(place -> place.kind().isState()).isEmpty();
    }

    private static boolean isUnknownCountry(Reported<?> content) {
        return !MandatoryBoxes.lacksText(content)
                && place(content)
                        .filter(place -> !place.kind().isState() && !place.obsolete())
                        .isEmpty();
    }

    private static Optional<EdgarPlace> place(Reported<?> content) {
        return EdgarPlace.ofCode(content.text());
    }

    private static boolean contradicts(SpreadFiling filing, BoxPath path, Reported<?> content) {
        return switch (path.box()) {
            case RPT_OWNER_STATE -> saysForeign(filing, path, true);
            case RPT_OWNER_COUNTRY ->
                saysForeign(filing, path, false) && !content.text().equals("X1");
            case RPT_OWNER_NON_US_STATE_TERRITORY -> saysForeign(filing, path, false);
            default -> false;
        };
    }
}
