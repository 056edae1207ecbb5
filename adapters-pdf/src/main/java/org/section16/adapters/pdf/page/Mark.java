package org.section16.adapters.pdf.page;

/**
 * A box to be drawn on a page, and what to write beside it.
 *
 * @param page  counted from 1
 * @param area  on the page as it is shown
 * @param name  in the characters of the first half of Latin-1
 * @param shade  marks of one shade have one colour
 */
public record Mark(int page, Rectangle area, String name, int shade) {}
