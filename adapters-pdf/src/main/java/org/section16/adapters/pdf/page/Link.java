package org.section16.adapters.pdf.page;

/**
 * A place on the page that leads to an address when clicked.
 *
 * @param area  the place
 * @param target  the address as the document spells it
 */
public record Link(Rectangle area, String target) {}
