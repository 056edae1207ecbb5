package org.section16.domain.form;

import java.util.Optional;

/** The six kinds of document: Forms 3, 4 and 5, and the amendment of each. */
public enum FormType {
    /** Initial statement of beneficial ownership. */
    FORM_3("3"),
    /** Amendment of a Form 3. */
    FORM_3A("3/A"),
    /** Statement of changes in beneficial ownership. */
    FORM_4("4"),
    /** Amendment of a Form 4. */
    FORM_4A("4/A"),
    /** Annual statement of changes in beneficial ownership. */
    FORM_5("5"),
    /** Amendment of a Form 5. */
    FORM_5A("5/A");

    private final String code;

    FormType(String code) {
        this.code = code;
    }

    /**
     * Finds the form of a code.
     *
     * @param code {@code 3}, {@code 3/A}, {@code 4}, {@code 4/A}, {@code 5} or {@code 5/A}, exactly
     * @return the form, or empty for any other text
     */
    public static Optional<FormType> of(String code) {
        for (FormType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * Says whether this is an amendment.
     *
     * @return whether the code ends in {@code /A}
     */
    public boolean isAmendment() {
        return code.length() > 1;
    }

    /**
     * Returns the form that this one is or amends.
     *
     * @return Form 3, 4 or 5
     */
    public FormType original() {
        return switch (this) {
            case FORM_3, FORM_3A -> FORM_3;
            case FORM_4, FORM_4A -> FORM_4;
            case FORM_5, FORM_5A -> FORM_5;
        };
    }

    /**
     * Returns the amendment of this form, or the form itself if it is one.
     *
     * @return Form 3/A, 4/A or 5/A
     */
    public FormType amendment() {
        return switch (this) {
            case FORM_3, FORM_3A -> FORM_3A;
            case FORM_4, FORM_4A -> FORM_4A;
            case FORM_5, FORM_5A -> FORM_5A;
        };
    }

    /**
     * Returns EDGAR's code, such as {@code 4/A}.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
