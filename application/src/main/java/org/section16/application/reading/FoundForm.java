package org.section16.application.reading;

import java.util.Objects;
import java.util.OptionalInt;

/** A form that a reader found in a document: what stands in it, or why that cannot be told. */
public sealed interface FoundForm {
    /**
     * Returns where the form begins.
     *
     * @return the page, from 1; empty if the format has no pages
     */
    OptionalInt firstPage();

    /**
     * A form that was transcribed.
     *
     * @param firstPage the page on which it begins, from 1
     * @param draft what stands in it
     */
    record Transcribed(OptionalInt firstPage, FilingDraft draft) implements FoundForm {
        /**
         * Refuses what a faulty reader hands over.
         *
         * @throws NullPointerException if there is no draft
         */
        public Transcribed {
            Objects.requireNonNull(draft, "no draft");
        }
    }

    /**
     * A form that cannot be read, beside others that can.
     *
     * @param firstPage the page on which it begins, from 1
     * @param reason why
     */
    record Unreadable(OptionalInt firstPage, UnreadableDocumentException reason) implements FoundForm {}
}
