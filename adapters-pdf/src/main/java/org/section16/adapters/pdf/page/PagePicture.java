package org.section16.adapters.pdf.page;

import java.awt.image.BufferedImage;

/**
 * A page as a picture.
 *
 * @param page  its number, from 1
 * @param width  of the page, in points
 * @param height  of the page, in points
 * @param dotsPerPoint  how fine the picture is
 * @param image  the picture, in shades of grey
 */
public record PagePicture(int page, float width, float height, float dotsPerPoint, BufferedImage image) {}
