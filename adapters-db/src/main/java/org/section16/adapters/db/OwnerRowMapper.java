package org.section16.adapters.db;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.section16.domain.party.Address;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** Between a reporting owner and its row. One row fills three records, each of which takes its part. */
@Mapper(config = RowMapping.class)
interface OwnerRowMapper extends BoxValues {
    default OwnerRow row(ReportingOwner owner) {
        return row(owner, owner.address(), owner.relationship());
    }

    @BeanMapping(ignoreUnmappedSourceProperties = {"address", "relationship"})
    OwnerRow row(ReportingOwner owner, Address address, Relationship relationship);

    @Mapping(target = "address", source = "row")
    @Mapping(target = "relationship", source = "row")
    @Mapping(target = "withCik", ignore = true)
    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    ReportingOwner owner(OwnerRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Address address(OwnerRow row);

    @BeanMapping(unmappedSourcePolicy = ReportingPolicy.IGNORE)
    Relationship relationship(OwnerRow row);
}
