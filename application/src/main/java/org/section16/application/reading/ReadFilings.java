package org.section16.application.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.section16.application.reading.Attempt.Read;
import org.section16.application.reading.Attempt.Refused;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** Use case: reads documents of any known format. */
public final class ReadFilings {
    private final ReaderSelection readers;
    private final KnownParties parties;

    /**
     * Makes the use case.
     *
     * @param readers the readers to choose from
     * @param parties the CIKs that documents may lack
     */
    public ReadFilings(ReaderSelection readers, KnownParties parties) {
        this.readers = readers;
        this.parties = parties;
    }

    /**
     * Reads a document that holds one form.
     *
     * @param document the document
     * @return what it says
     * @throws UnreadableDocumentException if it cannot be read as an ownership form, or holds several
     */
    public Reading read(SourceDocument document) throws UnreadableDocumentException {
        List<Attempt> forms = readAll(document);
        if (forms.size() > 1) {
            throw new UnreadableDocumentException(
                    Reason.SEVERAL_FORMS,
                    "name one of its " + forms.size() + ", "
                            + forms.get(0).form().name(document.name()) + " to " + FormNumber.SIGN + forms.size());
        }
        return reading(forms.get(0));
    }

    /**
     * Reads one form of a document.
     *
     * @param document the document
     * @param number the number of the form, from 1
     * @return what it says
     * @throws UnreadableDocumentException if there is no such form, or it cannot be read
     */
    public Reading read(SourceDocument document, int number) throws UnreadableDocumentException {
        return reading(Attempt.numbered(number, readAll(document)));
    }

    /**
     * Reads all forms of a document.
     *
     * @param document the document
     * @return what became of each, in the order of the document; of a document that cannot be read, that alone
     */
    public List<Attempt> readAll(SourceDocument document) {
        try {
            FilingReader reader = readers.readerOf(document);
            List<FoundForm> forms = transcribe(reader, document);
            return IntStream.range(0, forms.size())
                    .mapToObj(index ->
                            attempt(forms.get(index), new FormNumber(index + 1, forms.size()), document, reader.name()))
                    .toList();
        } catch (UnreadableDocumentException e) {
            return List.of(new Refused(FormNumber.only(), e));
        }
    }

    private Attempt attempt(FoundForm found, FormNumber form, SourceDocument document, String reader) {
        if (found instanceof FoundForm.Unreadable unreadable) {
            return new Refused(form, form.isOnly() ? unreadable.reason() : SeveralForms.placed(unreadable));
        }
        FilingDraft draft = ((FoundForm.Transcribed) found).draft();
        Receipt receipt = document.receipt();
        try {
            Reading reading = form.isOnly()
                    ? FilingAssembler.assemble(draft, receipt, reader)
                    : SeveralForms.numbered(
                            FilingAssembler.assemble(draft, SeveralForms.receipt(receipt), reader),
                            form,
                            found.firstPage(),
                            receipt);
            return new Read(document, parties.supplyTo(reading));
        } catch (UnreadableDocumentException e) {
            return new Refused(form, e);
        }
    }

    private static Reading reading(Attempt attempt) throws UnreadableDocumentException {
        if (attempt instanceof Refused refused) {
            throw refused.reason();
        }
        return ((Read) attempt).reading();
    }

    /** A reader that fails on one document, as a plug-in may, costs the others nothing. */
    private static List<FoundForm> transcribe(FilingReader reader, SourceDocument document)
            throws UnreadableDocumentException {
        try {
            List<FoundForm> forms = List.copyOf(reader.readAll(document));
            if (forms.isEmpty()) {
                throw new IllegalStateException("no form, and no reason for it");
            }
            return forms;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw UnreadableDocumentException.ofFailed(reader.name(), e);
        }
    }
}
