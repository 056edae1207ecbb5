package org.section16.adapters.transport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.application.reading.HeaderParty;
import org.section16.domain.identity.Cik;

/** Collects what the header of a submission says of one party. */
final class PartyLines {
    /** The code alone, or behind its name: {@code ELECTRONIC COMPUTERS [3571]}. */
    private static final Pattern SIC = Pattern.compile("(?:.*\\[)?([0-9]{3,4})]?");

    private static final Pattern CIK = Pattern.compile("0*([1-9][0-9]{0,9})");

    private Optional<Cik> cik = Optional.empty();
    private String name = "";
    private Optional<String> sic = Optional.empty();
    private Optional<String> state = Optional.empty();
    private Optional<String> fiscalYearEnd = Optional.empty();

    void put(String key, String value) {
        switch (key) {
            case "CIK" -> {
                Matcher number = CIK.matcher(value);
                cik = number.matches() ? Optional.of(Cik.parse(number.group(1))) : cik;
            }
            case "CONFORMED-NAME" -> name = value;
            case "ASSIGNED-SIC" -> {
                Matcher code = SIC.matcher(value);
                sic = code.matches() ? Optional.of(code.group(1)) : sic;
            }
            case "STATE-OF-INCORPORATION" -> state = notBlank(value);
            case "FISCAL-YEAR-END" -> fiscalYearEnd = notBlank(value);
            default -> {
                // addresses, telephone, film and file numbers, former names: nothing that a filing has
            }
        }
    }

    private static Optional<String> notBlank(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    HeaderParty party() {
        return new HeaderParty(cik, name, sic, state, fiscalYearEnd);
    }
}
