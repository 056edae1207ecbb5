package org.section16.adapters.pdf.page;

/**
 * One shown character.
 *
 * @param text  usually one letter; a ligature may stand for several
 * @param start  the x where it begins
 * @param end  the x where the next one would begin
 * @param baseline  the y it stands on
 * @param size  the size of the type in points
 */
record Glyph(String text, float start, float end, float baseline, float size) {}
