package org.section16.adapters.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes once over the content of one page, handing glyphs to a {@link WordBuilder} and shapes to a collector. */
final class PageEngine extends PDFGraphicsStreamEngine {

    /** Colours from here up cannot be told from white paper. */
    private static final float WHITE = 0.98f;

    /** Colours of four parts are mixed from inks, all others from light. */
    private static final int INKS = 4;

    private final PageSpace space;
    private final WordBuilder words;
    private final RulingCollector rulings;
    private final CheckBoxFinder checkBoxes;
    private final Budget budget;
    private final Directions directions = new Directions();
    private final Clips clips;
    private final PathBounds path = new PathBounds();
    private final Covering covering;
    private final Point2D.Float pen = new Point2D.Float();
    private float rightEdge;

    PageEngine(PDPage page, PageSpace space, Clips clips, WordBuilder words, RulingCollector rulings, Budget budget) {
        super(page);
        this.space = space;
        this.clips = clips;
        this.words = words;
        this.rulings = rulings;
        this.budget = budget;
        checkBoxes = new CheckBoxFinder(space);
        covering = new Covering(space, words);
    }

    CheckBoxFinder checkBoxes() {
        return checkBoxes;
    }

    Covering covering() {
        return covering;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendInstruction();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.spendDrawing();
        super.showForm(form);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        budget.spendGlyph();
        if (covering.hides(getGraphicsState())) {
            return;
        }
        float fromX = rendering.getTranslateX();
        float fromY = rendering.getTranslateY();
        float toX = fromX + displacement.getX() * rendering.getScaleX();
        float toY = fromY + displacement.getX() * rendering.getShearY();
        float x = space.x(fromX, fromY);
        float y = space.y(fromX, fromY);
        directions.count(space.x(toX, toY) - x, space.y(toX, toY) - y);
        clips.use(getGraphicsState().getCurrentClippingPaths());
        if (!clips.shows(y) || y < 0 || y > space.height() || x < 0) {
            return; // cut off by the paper's edge; beyond the right one stand the columns a narrow page clips
        }
        rightEdge = Math.max(rightEdge, clips.rightEdge());
        @Nullable String unicode = font.toUnicode(code);
        words.add(new Glyph(
                unicode == null ? Word.UNKNOWN : unicode,
                x,
                Math.max(x, space.x(toX, toY)),
                y,
                Math.abs(rendering.getScalingFactorY())));
    }

    /** Where text is cut off at the right: at the end of the paper, or before it at the margin. */
    float rightEdge() {
        return rightEdge > 0 ? rightEdge : space.width();
    }

    /** By how many quarter turns, clockwise, the page must be turned for most of its text to run to the right. */
    int turnsToRead() {
        return directions.turnsToRead();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        pen.setLocation(x, y);
        path.widen(x, y);
        rulings.moveTo(x, y);
        checkBoxes.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        pen.setLocation(x, y);
        path.widen(x, y);
        rulings.lineTo(x, y);
        checkBoxes.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.setLocation(x3, y3);
        path.widen(x1, y1);
        path.widen(x2, y2);
        path.widen(x3, y3);
        rulings.curveTo(x3, y3);
        checkBoxes.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(pen.x, pen.y);
    }

    @Override
    public void closePath() {
        rulings.closePath();
    }

    @Override
    public void endPath() {
        path.clear();
        rulings.forgetPath();
        checkBoxes.forgetPath();
    }

    @Override
    public void strokePath() {
        if (isVisible(getGraphicsState().getStrokingColor())) {
            clips.use(getGraphicsState().getCurrentClippingPaths());
            rulings.stroke();
        }
        checkBoxes.paint();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (isVisible(getGraphicsState().getNonStrokingColor())) {
            clips.use(getGraphicsState().getCurrentClippingPaths());
            rulings.fill();
        }
        checkBoxes.paint();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        getGraphicsState().intersectClippingPath(path.path());
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        covering.draw(image, getGraphicsState()); // a picture holds no text that could be read without guessing
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // No form draws borders with gradients.
    }

    /** White shapes are backgrounds that hide borders or pad cells. */
    private static boolean isVisible(PDColor colour) {
        float[] parts = colour.getComponents();
        float paper = parts.length == INKS ? 0 : 1; // no ink, or full light
        for (float part : parts) {
            if (Math.abs(part - paper) > 1 - WHITE) {
                return true;
            }
        }
        return false;
    }
}
