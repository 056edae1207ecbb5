package org.section16.adapters.db;

import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.Reported;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/** Between a line of either table and its row. One row fills several records, each of which takes its part. */
@Mapper(config = RowMapping.class)
interface LineRowMapper extends BoxValues {
    /** What a line of Table I does not have. */
    DerivativeTerms NO_TERMS = new DerivativeTerms(
            Reported.blank(),
            Reported.blank(),
            Reported.blank(),
            new UnderlyingSecurity(Reported.blank(), Reported.blank(), Reported.blank()));

    /** What a holding does not have. */
    TransactionAmounts NO_AMOUNTS =
            new TransactionAmounts(Reported.blank(), Reported.blank(), Reported.blank(), Reported.blank());

    default LineRow row(Line line) {
        Transaction transaction = line instanceof Transaction given ? given : eventless(line);
        DerivativeTerms terms = line.derivativeTerms().orElse(NO_TERMS);
        return row(
                transaction,
                terms,
                terms.underlyingSecurity(),
                line.transactionCoding(),
                transaction.transactionAmounts(),
                line.postTransactionAmounts(),
                line.ownershipNature());
    }

    private static Transaction eventless(Line holding) {
        return new Transaction(
                holding.securityTitle(),
                holding.derivativeTerms(),
                Reported.blank(),
                Reported.blank(),
                holding.transactionCoding(),
                Reported.blank(),
                NO_AMOUNTS,
                holding.postTransactionAmounts(),
                holding.ownershipNature());
    }

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "derivativeTerms",
                "underlyingSecurity",
                "transactionCoding",
                "transactionAmounts",
                "postTransactionAmounts",
                "ownershipNature"
            })
    LineRow row(
            Transaction transaction,
            DerivativeTerms terms,
            UnderlyingSecurity underlying,
            TransactionCoding coding,
            TransactionAmounts amounts,
            PostTransactionAmounts owned,
            OwnershipNature nature);

    @Mapping(target = "derivativeTerms", source = "terms")
    @Mapping(target = "transactionCoding", source = "row")
    @Mapping(target = "transactionAmounts", source = "row")
    @Mapping(target = "postTransactionAmounts", source = "row")
    @Mapping(target = "ownershipNature", source = "row")
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Transaction transaction(LineRow row, Optional<DerivativeTerms> terms);

    @Mapping(target = "derivativeTerms", source = "terms")
    @Mapping(target = "transactionCoding", source = "row")
    @Mapping(target = "postTransactionAmounts", source = "row")
    @Mapping(target = "ownershipNature", source = "row")
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Holding holding(LineRow row, Optional<DerivativeTerms> terms);

    @Mapping(target = "underlyingSecurity", source = "row")
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    DerivativeTerms terms(LineRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    UnderlyingSecurity underlying(LineRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    TransactionCoding coding(LineRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    TransactionAmounts amounts(LineRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    PostTransactionAmounts owned(LineRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    OwnershipNature nature(LineRow row);
}
