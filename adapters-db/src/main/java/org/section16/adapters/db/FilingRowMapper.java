package org.section16.adapters.db;

import java.util.List;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.ReportingOwner;

/** Between a submission and its row, without the parts that have tables of their own. */
@Mapper(config = RowMapping.class)
interface FilingRowMapper extends BoxValues {
    default SubmissionRow row(Submission submission) {
        Filing filing = submission.filing();
        return row(submission, filing, filing.declarations(), filing.issuer());
    }

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "filing",
                "declarations",
                "issuer",
                "reportingOwners",
                "nonDerivativeTable",
                "derivativeTable",
                "footnotes",
                "signatures"
            })
    SubmissionRow row(Submission submission, Filing filing, Declarations declarations, Issuer issuer);

    @Mapping(target = "withFiling", ignore = true)
    @Mapping(target = "completedBy", ignore = true)
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Submission submission(SubmissionRow row, Filing filing);

    @Mapping(target = "declarations", source = "row")
    @Mapping(target = "issuer", source = "row")
    @Mapping(target = "withIssuer", ignore = true)
    @Mapping(target = "withReportingOwners", ignore = true)
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Filing filing(
            SubmissionRow row,
            List<ReportingOwner> reportingOwners,
            List<Line> nonDerivativeTable,
            List<Line> derivativeTable,
            List<Footnote> footnotes,
            List<Signature> signatures);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Declarations declarations(SubmissionRow row);

    @Mapping(target = "withCik", ignore = true)
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Issuer issuer(SubmissionRow row);
}
