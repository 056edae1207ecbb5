/**
 * What was filed, as it was filed: the whole content of Forms 3, 4 and 5 and their amendments.
 *
 * <p>Form 3 lists what a new insider holds, Form 4 reports transactions within two business days, Form 5 reports once a
 * year what was exempt or missed. One schema serves all three, so there is one {@link
 * org.section16.domain.filing.Filing}: Table I lists securities, Table II derivative securities, and a line of either
 * is a {@link org.section16.domain.filing.Transaction} or a {@link org.section16.domain.filing.Holding}.
 *
 * <p>Anything that a real filer can get wrong can be represented here. The values refuse only what no document can
 * say, such as a negative number of shares.
 */
@NullMarked
package org.section16.domain.filing;

import org.jspecify.annotations.NullMarked;
