/**
 * What an owner holds by its own reports, and whether it adds up: for each class and form of ownership the balances of
 * form after form, and each break between them with what explains it. A balance may lag behind reality lawfully; a break
 * that nothing explains is a question, not an accusation.
 */
@NullMarked
package org.section16.domain.position;

import org.jspecify.annotations.NullMarked;
