package org.section16.application.reading;

import java.util.List;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.LineKind;

/** Drafts for tests: {@code Drafts.printed("4").line(Area.TABLE_I, Box.TRANSACTION_CODE, "S/K").reading()}. */
public final class Drafts {
    private final FilingDraft draft;
    private Receipt receipt = Receipt.none();
    private Part last;

    private Drafts(Medium medium, String form) {
        draft = new FilingDraft(medium);
        last = draft.document();
        put(Box.DOCUMENT_TYPE, form);
    }

    public static Drafts electronic(String form) {
        return new Drafts(Medium.ELECTRONIC, form);
    }

    public static Drafts printed(String form) {
        return new Drafts(Medium.PRINTED, form);
    }

    public Drafts with(Receipt other) {
        receipt = other;
        return this;
    }

    /** Puts a text and marks into a box of the part that was begun last. */
    public Drafts put(Box box, String text, String... marks) {
        last.put(box, new Entry(text, List.of(marks), Location.unknown()));
        return this;
    }

    public Drafts document(Box box, String text, String... marks) {
        last = draft.document();
        return put(box, text, marks);
    }

    public Drafts issuer(Box box, String text, String... marks) {
        last = draft.issuer();
        return put(box, text, marks);
    }

    /** Begins the next owner, line, footnote or signature. */
    public Drafts next(Area area) {
        last = draft.next(area);
        return this;
    }

    public Drafts next(Area area, Box box, String text, String... marks) {
        return next(area).put(box, text, marks);
    }

    public Drafts kind(LineKind kind) {
        last.kind(kind);
        return this;
    }

    public FilingDraft draft() {
        return draft;
    }

    public Reading reading() throws UnreadableDocumentException {
        return FilingAssembler.assemble(draft, receipt, "test");
    }
}
