package org.section16.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The content of one box of a form. Four things can stand in a box, and none of them is another: a value; only a
 * footnote mark, which sends the reader to the explanation; nothing; or a text that is not what the box asks for. A
 * missing number is never zero.
 *
 * @param <T> what the box asks for
 */
public sealed interface Reported<T> permits Reported.Stated, Reported.Noted, Reported.Blank, Reported.Illegible {

    /**
     * A box that states a value.
     *
     * @param <T> what the box asks for
     * @param value the value
     * @param notes the footnote marks on the box, in the order of the document; often none
     */
    record Stated<T>(T value, List<FootnoteId> notes) implements Reported<T> {
        /** Keeps its own copy of the marks. */
        public Stated {
            notes = List.copyOf(notes);
        }

        @Override
        public Optional<T> stated() {
            return Optional.of(value);
        }
    }

    /**
     * A box that holds footnote marks and no value: the explanation says what cannot be said in the box.
     *
     * @param <T> what the box asks for
     * @param notes the footnote marks, at least one, in the order of the document
     */
    record Noted<T>(List<FootnoteId> notes) implements Reported<T> {
        /**
         * Keeps its own copy of the marks.
         *
         * @throws IllegalArgumentException if there is no mark: such a box is {@link Blank}
         */
        public Noted {
            notes = List.copyOf(notes);
            if (notes.isEmpty()) {
                throw new IllegalArgumentException("a noted box has at least one footnote mark");
            }
        }

        @Override
        public Optional<T> stated() {
            return Optional.empty();
        }
    }

    /**
     * A box with nothing in it, or absent from the document.
     *
     * @param <T> what the box asks for
     */
    record Blank<T>() implements Reported<T> {
        private static final Blank<Object> ANY = new Blank<>();

        @Override
        public List<FootnoteId> notes() {
            return List.of();
        }

        @Override
        public Optional<T> stated() {
            return Optional.empty();
        }
    }

    /**
     * A box whose text cannot be read as what it asks for, such as {@code -100} shares or the date {@code 13/45/2024}.
     *
     * @param <T> what the box asks for
     * @param text the text exactly as found, not blank
     * @param notes the footnote marks on the box, in the order of the document; often none
     */
    record Illegible<T>(String text, List<FootnoteId> notes) implements Reported<T> {
        /**
         * Keeps its own copy of the marks.
         *
         * @throws IllegalArgumentException if the text is blank: such a box is {@link Blank} or {@link Noted}
         */
        public Illegible {
            notes = List.copyOf(notes);
            if (text.isBlank()) {
                throw new IllegalArgumentException("an illegible box holds some text");
            }
        }

        @Override
        public Optional<T> stated() {
            return Optional.empty();
        }
    }

    /**
     * Returns the footnote marks on the box.
     *
     * @return the marks in the order of the document, never null
     */
    List<FootnoteId> notes();

    /**
     * Returns the value, if the box states one.
     *
     * @return the value; empty if there are only marks, nothing, or an illegible text
     */
    Optional<T> stated();

    /**
     * Obtains a box that states a value without footnote marks.
     *
     * @param <T> what the box asks for
     * @param value the value
     * @return the box
     */
    static <T> Reported<T> of(T value) {
        return new Stated<>(value, List.of());
    }

    /**
     * Obtains a box that states a value with footnote marks.
     *
     * @param <T> what the box asks for
     * @param value the value
     * @param notes the marks, in the order of the document
     * @return the box
     */
    static <T> Reported<T> of(T value, List<FootnoteId> notes) {
        return new Stated<>(value, notes);
    }

    /**
     * Obtains a box without a value: noted if there are marks, blank if there are none.
     *
     * @param <T> what the box asks for
     * @param notes the marks, in the order of the document
     * @return the box
     */
    static <T> Reported<T> withoutValue(List<FootnoteId> notes) {
        return notes.isEmpty() ? blank() : new Noted<>(notes);
    }

    /**
     * Obtains the box with nothing in it.
     *
     * @param <T> what the box asks for
     * @return the box
     */
    @SuppressWarnings("unchecked") // it holds no T
    static <T> Reported<T> blank() {
        return (Reported<T>) Blank.ANY;
    }

    /**
     * Obtains a box whose text cannot be read.
     *
     * @param <T> what the box asks for
     * @param text the text exactly as found, not blank
     * @param notes the marks, in the order of the document
     * @return the box
     * @throws IllegalArgumentException if the text is blank
     */
    static <T> Reported<T> illegible(String text, List<FootnoteId> notes) {
        return new Illegible<>(text, notes);
    }

    /**
     * Says whether nothing stands in the box.
     *
     * @return whether there is no value, no mark and no text
     */
    default boolean isBlank() {
        return this instanceof Blank;
    }

    /**
     * Returns the text of the box: the value in its canonical spelling, or the text that could not be read.
     *
     * @return the text, empty if the box holds none
     */
    default String text() {
        if (this instanceof Illegible<T> illegible) {
            return illegible.text();
        }
        return stated().map(Object::toString).orElse("");
    }

    /**
     * Converts the value and leaves everything else as it is.
     *
     * @param <R> the new kind of value
     * @param conversion what to do with a stated value
     * @return a box with the same marks
     */
    default <R> Reported<R> map(Function<? super T, ? extends R> conversion) {
        if (this instanceof Stated<T> stated) {
            return new Stated<>(conversion.apply(stated.value()), stated.notes());
        }
        if (this instanceof Illegible<T> illegible) {
            return new Illegible<>(illegible.text(), illegible.notes());
        }
        return withoutValue(notes());
    }
}
