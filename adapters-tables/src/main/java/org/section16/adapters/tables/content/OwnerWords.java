package org.section16.adapters.tables.content;

import java.util.Optional;
import org.section16.domain.form.Box;

/** The words of the column RPTOWNER_RELATIONSHIP. */
public final class OwnerWords {
    private OwnerWords() {}

    /**
     * Finds the check box that a word stands for.
     *
     * @param word such as {@code TenPercentOwner}
     * @return its box; empty for any other word
     */
    public static Optional<Box> box(String word) {
        return switch (word) {
            case OwnerTable.DIRECTOR -> Optional.of(Box.IS_DIRECTOR);
            case OwnerTable.OFFICER -> Optional.of(Box.IS_OFFICER);
            case OwnerTable.TEN_PERCENT_OWNER -> Optional.of(Box.IS_TEN_PERCENT_OWNER);
            case OwnerTable.OTHER -> Optional.of(Box.IS_OTHER);
            default -> Optional.empty();
        };
    }
}
