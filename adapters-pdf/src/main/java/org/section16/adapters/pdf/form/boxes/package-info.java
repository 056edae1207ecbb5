/**
 * The numbered boxes above the tables and the table of owners, as the layouts that descend from the SEC's OnlineForms
 * have them: check boxes are typed before their labels, box 1 describes the first owner, and the table of owners
 * below, all of them.
 */
@NullMarked
package org.section16.adapters.pdf.form.boxes;

import org.jspecify.annotations.NullMarked;
