package org.section16.adapters.xml;

/**
 * A change to the markup of a damaged document.
 *
 * @param start where it begins, in characters
 * @param end behind the last character that is replaced; equal to the start if something is inserted
 * @param replacement what stands there instead
 * @param what what was found and how it was taken, in one line
 */
record Edit(int start, int end, String replacement, String what) {
    static Edit insertion(int start, String inserted, String what) {
        return new Edit(start, start, inserted, what);
    }
}
