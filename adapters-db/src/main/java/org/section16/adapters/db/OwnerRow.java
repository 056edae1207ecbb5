package org.section16.adapters.db;

import org.section16.domain.form.Reported;

/** A row of the table {@code owner}: an owner with address and relationship, each box as its column holds it. */
record OwnerRow(
        Reported<Long> rptOwnerCik,
        Reported<String> rptOwnerName,
        Reported<Boolean> rptOwnerNonUSAddressFlag,
        Reported<String> rptOwnerStreet1,
        Reported<String> rptOwnerStreet2,
        Reported<String> rptOwnerCity,
        Reported<String> rptOwnerNonUSStateTerritory,
        Reported<String> rptOwnerState,
        Reported<String> rptOwnerCountry,
        Reported<String> rptOwnerZipCode,
        Reported<String> rptOwnerStateDescription,
        Reported<Boolean> isDirector,
        Reported<Boolean> isOfficer,
        Reported<Boolean> isTenPercentOwner,
        Reported<Boolean> isOther,
        Reported<String> officerTitle,
        Reported<String> otherText) {}
