package org.section16.application.reading;

/**
 * Which form of a document: most documents hold one, a PDF can be a bundle of several.
 *
 * @param number its number among the forms of the document, from 1
 * @param of how many forms the document holds
 */
public record FormNumber(int number, int of) {
    /** Parts the name of a document from the number of a form in it. */
    public static final String SIGN = "#";

    private static final FormNumber ONLY = new FormNumber(1, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public FormNumber {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no form " + number + " of " + of);
        }
    }

    /**
     * Obtains the number of a form that is alone in its document.
     *
     * @return the first of one
     */
    public static FormNumber only() {
        return ONLY;
    }

    /**
     * Says whether the document holds no other form.
     *
     * @return whether it is the only one
     */
    public boolean isOnly() {
        return of == 1;
    }

    /**
     * Returns what to call the form to the user.
     *
     * @param document what the document is called
     * @return the name of the document, followed by the number of the form if it holds several: {@code bundle.pdf#2}
     */
    public String name(String document) {
        return isOnly() ? document : document + SIGN + number;
    }

    /**
     * Returns the number in words.
     *
     * @return such as {@code form 2 of 3}
     */
    @Override
    public String toString() {
        return "form " + number + " of " + of;
    }
}
