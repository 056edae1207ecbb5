package org.section16.application.reading;

import java.util.Optional;
import org.section16.domain.identity.Cik;

/**
 * A company or a person as the header of a submission names it, from EDGAR's own records and not from the form.
 *
 * @param cik its number
 * @param conformedName its name as EDGAR keeps it, perhaps empty
 * @param sic the four digits of its standard industrial classification
 * @param stateOfIncorporation EDGAR's two-character code of the state or country
 * @param fiscalYearEnd the last day of its fiscal year as {@code MMDD}
 */
public record HeaderParty(
        Optional<Cik> cik,
        String conformedName,
        Optional<String> sic,
        Optional<String> stateOfIncorporation,
        Optional<String> fiscalYearEnd) {}
