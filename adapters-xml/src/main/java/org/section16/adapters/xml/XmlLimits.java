package org.section16.adapters.xml;

/** The limits of a document. They lie far above every filing, and keep hostile documents from exhausting the machine. */
final class XmlLimits {
    /** The deepest nesting; ownership XML nests six deep. */
    static final int MOST_DEPTH = 64;

    /** The most elements; the largest known filing has 3,000. */
    static final int MOST_ELEMENTS = 100_000;

    /** The longest text or attribute, in characters; the longest of the schema has 2,000. */
    static final int MOST_TEXT = 1_000_000;

    /** The most pieces into which comments may cut texts; filings have no comments inside of texts. */
    static final int MOST_PIECES = 1_000;

    /** The longest name, in characters; the longest of the schema has 33. */
    static final int MOST_NAME = 1_000;

    /** The most elements and attributes that the model does not know. Real documents have those of a later schema. */
    static final int MOST_UNKNOWN_NAMES = 10_000;

    /**
     * The most attributes; a large filing has a thousand. The parser reads a tag whole, and the time that takes grows
     * with the square of the number of attributes.
     */
    static final int MOST_ATTRIBUTES = 20_000;

    /** The largest document that is not searched for attributes: ones of this size take the parser half a second. */
    static final int HARMLESS_BYTES = 256 * 1024;

    private XmlLimits() {}
}
