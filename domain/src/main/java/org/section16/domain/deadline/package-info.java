/**
 * When Forms 3, 4 and 5 are due (Section 16(a), Rules 16a-3 and 0-3(a)), and whether a filing came in time. The rules
 * and the days between which each holds are values; {@link org.section16.domain.deadline.Deadlines} applies them to an
 * event, {@link org.section16.domain.deadline.FilingTimeliness} to a filing, and {@link
 * org.section16.domain.deadline.LateFilers} counts what an issuer has to disclose. What rests on a recalled text, an
 * unsettled reading or a fact that no form shows is said in each result.
 */
@NullMarked
package org.section16.domain.deadline;

import org.jspecify.annotations.NullMarked;
