package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the content of a page: fields of a form that were filled in, and text typed on top. Only what a viewer
 * shows counts; nothing is calculated and no script is run.
 */
final class PageAnnotations {

    /** Parents of a field; a form nests its fields two or three deep, a hostile one in a circle. */
    private static final int DEEPEST = 16;

    /** Of a button that is pushed and keeps no state (PDF 1.7, table 226). */
    private static final int PUSH_BUTTON = 1 << 16;

    /** For a field that leaves its look to the viewer: the size that fits most, in points. */
    private static final float SIZE = 9f;

    private static final float LETTER_WIDTH = 0.5f;
    private static final float LINE = 1.2f;

    private final PageSpace space;
    private final PageEngine engine;
    private final WordBuilder words;
    private final List<CheckBox> checkBoxes = new ArrayList<>();

    PageAnnotations(PageSpace space, PageEngine engine, WordBuilder words) {
        this.space = space;
        this.engine = engine;
        this.words = words;
    }

    /** Adds what is shown to the words of the page. */
    void read(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean shown = !annotation.isHidden() && !annotation.isNoView() && annotation.getRectangle() != null;
            boolean content = !(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationPopup);
            if (shown && content) {
                read(annotation);
            }
        }
    }

    /** The check boxes among the fields. */
    List<CheckBox> checkBoxes() {
        return checkBoxes;
    }

    private void read(PDAnnotation annotation) throws IOException {
        if (annotation instanceof PDAnnotationWidget && isButton(annotation)) {
            boolean keepsState = (flags(annotation) & PUSH_BUTTON) == 0;
            if (keepsState) {
                checkBoxes.add(new CheckBox(area(annotation.getRectangle()), isTicked(annotation)));
            }
        } else if (annotation.getNormalAppearanceStream() != null) {
            engine.showAnnotation(annotation);
        } else if (annotation instanceof PDAnnotationWidget) {
            type(annotation.getRectangle(), value(annotation));
        }
    }

    private static boolean isButton(PDAnnotation field) {
        return COSName.BTN.equals(inherited(field, COSName.FT));
    }

    private static int flags(PDAnnotation field) {
        return inherited(field, COSName.FF) instanceof COSNumber flags ? flags.intValue() : 0;
    }

    private static boolean isTicked(PDAnnotation field) {
        COSName state = field.getAppearanceState();
        COSBase value = state == null ? inherited(field, COSName.V) : state;
        return value instanceof COSName name && !name.equals(COSName.OFF);
    }

    private static String value(PDAnnotation field) {
        return inherited(field, COSName.V) instanceof COSString text ? text.getString() : "";
    }

    /** An entry of a field or, lacking that, of the field that it is a part of. */
    private static @Nullable COSBase inherited(PDAnnotation field, COSName key) {
        COSDictionary dictionary = field.getCOSObject();
        for (int depth = 0; depth < DEEPEST && dictionary != null; depth++) {
            COSBase value = dictionary.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            dictionary = dictionary.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    /** Sets a text in a field from its top left corner; how wide its letters are does not matter there. */
    private void type(PDRectangle field, String text) {
        Rectangle area = area(field);
        float size = Math.min(SIZE, area.height());
        float baseline = area.top() + size;
        for (String line : text.split("\\R", -1)) {
            float x = area.left() + 1;
            for (int i = 0; i < line.length(); i++) {
                float end = x + LETTER_WIDTH * size;
                words.add(new Glyph(line.substring(i, i + 1), x, end, baseline, size));
                x = end;
            }
            baseline += LINE * size;
        }
    }

    private Rectangle area(PDRectangle box) {
        return space.area(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }
}
