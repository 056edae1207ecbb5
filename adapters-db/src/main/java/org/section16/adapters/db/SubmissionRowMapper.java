package org.section16.adapters.db;

import org.mapstruct.Mapper;
import org.section16.adapters.db.schema.tables.pojos.Submission;

/** A placeholder, like the schema it maps: it shows that the generated rows and mappers compile. */
@Mapper
interface SubmissionRowMapper {
    Submission copy(Submission row);
}
