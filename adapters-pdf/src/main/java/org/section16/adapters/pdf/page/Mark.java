package org.section16.adapters.pdf.page;

/**
 * A value that was read: where it stands, what it is called and what it was read as.
 *
 * @param page  counted from 1
 * @param area  on the page as it is shown
 * @param name  of the value
 * @param value  as it was read
 */
public record Mark(int page, Rectangle area, String name, String value) {}
