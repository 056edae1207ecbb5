package org.section16.adapters.xml;

/**
 * Supplies tags that were lost, where the other tag of the element is there and the {@linkplain Grammar grammar} leaves
 * one place only. An element without end tag ends where something begins or ends that cannot be inside of it. One
 * without start tag begins before what precedes its end tag and belongs inside of it.
 *
 * <p>It is all or nothing: afterwards each element is to stand where the schema has it, in the order of the schema, none
 * twice that is there once, no text outside of a box, and the lines, owners and signatures that were mended whole. If
 * not, a tag is not lost but wrong, and nothing is supplied.
 */
final class LostTags implements Mending {
    @Override
    public Remedy remedy(String text) {
        return new LostTagSearch(text).remedy();
    }
}
