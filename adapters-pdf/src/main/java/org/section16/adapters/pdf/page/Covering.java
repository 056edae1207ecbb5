package org.section16.adapters.pdf.page;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.section16.adapters.pdf.page.Page.Backing;

/**
 * Tells the text that a page shows from text that lies in it unseen. Programs that recognise text in scans put what they
 * take it for under the picture, or over it and invisible: a reader who sees the page does not see that text, and it was
 * never printed.
 */
final class Covering {

    /** Pictures, or strips of one, on this share of the page are the page; logos and signatures are far smaller. */
    private static final float WHOLE_PAGE = 0.5f;

    /** A scanner's stamp or a line of a signing service is shorter, a page of a form longer. */
    private static final int LONGEST_STAMP = 30;

    /** What is fainter than this cannot be seen. */
    private static final float FAINTEST = 0.02f;

    private final PageSpace space;
    private final WordBuilder words;
    private float pictured;
    private boolean hidden;

    Covering(PageSpace space, WordBuilder words) {
        this.space = space;
        this.words = words;
    }

    /** Whether text that is set now cannot be seen. */
    boolean hides(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean faint = (!mode.isFill() || state.getNonStrokeAlphaConstant() < FAINTEST)
                && (!mode.isStroke() || state.getAlphaConstant() < FAINTEST);
        hidden |= faint;
        return faint;
    }

    /** Takes a picture that is drawn now, over all that was set before. */
    void draw(PDImage image, PDGraphicsState state) {
        Matrix square = state.getCurrentTransformationMatrix();
        float left = square.getTranslateX();
        float bottom = square.getTranslateY();
        Rectangle area = space.area(
                left,
                bottom,
                left + square.getScaleX() + square.getShearX(),
                bottom + square.getScaleY() + square.getShearY());
        pictured +=
                within(area.left(), area.right(), space.width()) * within(area.top(), area.bottom(), space.height());
        if (isOpaque(image, state)) {
            hidden |= words.cover(area);
        }
    }

    private static float within(float from, float to, float end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, 0));
    }

    private static boolean isOpaque(PDImage image, PDGraphicsState state) {
        boolean masked = image.isStencil()
                || (image instanceof PDImageXObject object
                        && (object.getCOSObject().containsKey(COSName.SMASK)
                                || object.getCOSObject().containsKey(COSName.MASK)));
        return !masked && state.getNonStrokeAlphaConstant() > 1 - FAINTEST;
    }

    /** What the words that can be seen stand on. */
    Backing backing(List<Word> seen) {
        if (pictured < WHOLE_PAGE * space.width() * space.height() || seen.size() > LONGEST_STAMP) {
            return Backing.PAPER;
        }
        return hidden ? Backing.PICTURE_WITH_HIDDEN_TEXT : Backing.PICTURE;
    }
}
