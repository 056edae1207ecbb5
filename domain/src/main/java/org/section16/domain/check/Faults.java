package org.section16.domain.check;

import org.section16.domain.form.BoxPath;

/** Where a rule tells what it finds. A message says what was found and what was expected, in one line. */
public interface Faults {
    /**
     * Tells of a breach in one box.
     *
     * @param where the box that is meant
     * @param message what was found there and what was expected
     */
    void at(BoxPath where, String message);

    /**
     * Tells of a breach that no single box stands for.
     *
     * @param message what was found and what was expected
     */
    void ofDocument(String message);
}
