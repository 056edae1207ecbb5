package org.section16.adapters.pdf.page;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a page's own coordinates, whose y grows upwards and which ignore rotation, to ours.
 *
 * @param box  the visible part of the page in its own coordinates
 * @param quarterTurns  clockwise, 0 to 3
 */
record PageSpace(PDRectangle box, int quarterTurns) {

    static PageSpace of(PDPage page) {
        return new PageSpace(page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4));
    }

    float width() {
        return quarterTurns % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return quarterTurns % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    float x(float pageX, float pageY) {
        return switch (quarterTurns) {
            case 1 -> pageY - box.getLowerLeftY();
            case 2 -> box.getUpperRightX() - pageX;
            case 3 -> box.getUpperRightY() - pageY;
            default -> pageX - box.getLowerLeftX();
        };
    }

    float y(float pageX, float pageY) {
        return switch (quarterTurns) {
            case 1 -> pageX - box.getLowerLeftX();
            case 2 -> pageY - box.getLowerLeftY();
            case 3 -> box.getUpperRightX() - pageX;
            default -> box.getUpperRightY() - pageY;
        };
    }

    /** The rectangle between two opposite corners. */
    Rectangle area(float x1, float y1, float x2, float y2) {
        return Rectangle.ofCorners(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
    }

    /** The space in which a page is seen that is turned clockwise by more quarter turns. */
    PageSpace turned(int more) {
        return new PageSpace(box, (quarterTurns + more) % 4);
    }

    /** A rectangle of this space in another space of the same page. */
    Rectangle in(PageSpace other, Rectangle area) {
        return other.equals(this)
                ? area
                : other.area(
                        pageX(area.left(), area.top()),
                        pageY(area.left(), area.top()),
                        pageX(area.right(), area.bottom()),
                        pageY(area.right(), area.bottom()));
    }

    private float pageX(float x, float y) {
        return switch (quarterTurns) {
            case 1 -> y + box.getLowerLeftX();
            case 2 -> box.getUpperRightX() - x;
            case 3 -> box.getUpperRightX() - y;
            default -> x + box.getLowerLeftX();
        };
    }

    private float pageY(float x, float y) {
        return switch (quarterTurns) {
            case 1 -> x + box.getLowerLeftY();
            case 2 -> y + box.getLowerLeftY();
            case 3 -> box.getUpperRightY() - x;
            default -> box.getUpperRightY() - y;
        };
    }
}
