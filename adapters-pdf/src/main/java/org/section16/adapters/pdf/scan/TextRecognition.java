package org.section16.adapters.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** A program that recognises text in pictures. */
public interface TextRecognition {

    /** How the text of a picture is arranged. */
    enum Arrangement {
        /** One letter or figure. */
        SIGN,
        /** One line. */
        LINE,
        /** Line below line, in one column. */
        BLOCK,
        /** The number of a footnote. */
        MARK,
        /** A number or a date. */
        FIGURES
    }

    /**
     * Recognises the text of some pictures.
     *
     * @param pictures  dark on light
     * @param arrangement  of the text in each
     * @return the words of each picture, line by line
     * @throws IOException if the program cannot be run, fails, or takes too long
     */
    List<List<RecognisedWord>> recognise(List<BufferedImage> pictures, Arrangement arrangement) throws IOException;
}
