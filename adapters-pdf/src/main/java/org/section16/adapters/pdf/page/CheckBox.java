package org.section16.adapters.pdf.page;

/**
 * A check box that is drawn, or a field of an interactive form, rather than typed.
 *
 * @param area  the square
 * @param ticked  whether there is a mark in it
 */
public record CheckBox(Rectangle area, boolean ticked) {}
