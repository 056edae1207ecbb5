package org.section16.application.reading;

import java.util.List;
import java.util.OptionalInt;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** What became of a form of a document, or of a document of which it is not known which forms it holds. */
public sealed interface Attempt {
    /**
     * Returns which form of the document it was.
     *
     * @return its number
     */
    FormNumber form();

    /**
     * Picks out one form of a document.
     *
     * @param number the number of the form, from 1
     * @param forms what became of all its forms, in order
     * @return what became of that form; a refusal if the document does not hold so many
     */
    static Attempt numbered(int number, List<Attempt> forms) {
        boolean isWhole = forms.get(0) instanceof Refused && forms.size() == 1;
        if (isWhole || number <= forms.size()) {
            return forms.get(isWhole ? 0 : number - 1);
        }
        return new Refused(
                FormNumber.only(),
                new UnreadableDocumentException(
                        Reason.NOT_OWNERSHIP_FORM,
                        "there is no form " + number + " in it; it holds " + forms.size()
                                + (forms.size() == 1 ? " form" : " forms")));
    }

    /**
     * Picks out the form that the user wants.
     *
     * @param number the number of the form, from 1; empty if all are wanted
     * @param forms what became of all forms of a document, in order
     * @return what became of those that are wanted
     */
    static List<Attempt> wanted(OptionalInt number, List<Attempt> forms) {
        return number.isEmpty() ? forms : List.of(numbered(number.getAsInt(), forms));
    }

    /**
     * A form that was read.
     *
     * @param document the document that holds it
     * @param reading what it says
     */
    record Read(SourceDocument document, Reading reading) implements Attempt {
        @Override
        public FormNumber form() {
            return reading.form();
        }
    }

    /**
     * A form that could not be read, or a document that could not be loaded.
     *
     * @param form which form; the only one if the document as a whole could not be read
     * @param reason why
     */
    record Refused(FormNumber form, UnreadableDocumentException reason) implements Attempt {}
}
