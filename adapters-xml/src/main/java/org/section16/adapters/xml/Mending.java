package org.section16.adapters.xml;

/**
 * A kind of repair of damaged markup: a pure function of the text, which takes time in proportion to its length. It
 * changes markup and never a value, and does nothing where it would have to guess.
 */
interface Mending {
    Remedy remedy(String text);
}
