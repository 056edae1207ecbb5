package org.section16.application.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.domain.filing.Difference;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.Reported;

/**
 * What the page that sec.gov shows of a filing cannot carry. These, and no other, are the ways in which a filing read
 * from such a page may differ from the one read from its XML.
 */
public enum PrintLimit {
    /** White space is set anew: line ends and runs of spaces within a text are gone. */
    WHITE_SPACE {
        @Override
        boolean explains(Difference difference) {
            return difference.left() instanceof Reported.Stated<?>
                    && difference.right() instanceof Reported.Stated<?>
                    && difference.left().notes().equals(difference.right().notes())
                    && squeezed(difference.left()).equals(squeezed(difference.right()));
        }
    },

    /** A box that is not ticked looks alike whether the XML says no or says nothing. */
    NOT_TICKED {
        private static final Set<Box> TICKED = Set.of(
                Box.NO_SECURITIES_OWNED,
                Box.NOT_SUBJECT_TO_SECTION_16,
                Box.FORM_3_HOLDINGS_REPORTED,
                Box.FORM_4_TRANSACTIONS_REPORTED,
                Box.AFF_10B5_ONE,
                Box.IS_DIRECTOR,
                Box.IS_OFFICER,
                Box.IS_TEN_PERCENT_OWNER,
                Box.IS_OTHER,
                Box.EQUITY_SWAP_INVOLVED);

        @Override
        boolean explains(Difference difference) {
            return TICKED.contains(difference.where().box()) && isNo(difference.left()) && isNo(difference.right());
        }

        private static boolean isNo(Reported<?> flag) {
            return flag.isBlank() || flag.stated().equals(Optional.of(false));
        }
    },

    /** Of a joint filing the page shows what the first owner is to the issuer, and no other. */
    RELATIONSHIP_OF_LATER_OWNERS {
        private static final Set<Box> RELATIONSHIP = Set.of(
                Box.IS_DIRECTOR,
                Box.IS_OFFICER,
                Box.IS_TEN_PERCENT_OWNER,
                Box.IS_OTHER,
                Box.OFFICER_TITLE,
                Box.OTHER_TEXT);

        @Override
        boolean explains(Difference difference) {
            return difference.where().area() == Area.OWNER
                    && difference.where().number() > 1
                    && RELATIONSHIP.contains(difference.where().box())
                    && difference.right().isBlank();
        }
    },

    /** The words that EDGAR adds for a foreign state or country are not shown beside its code. */
    STATE_DESCRIPTION {
        @Override
        boolean explains(Difference difference) {
            return isLeftOut(difference, Box.RPT_OWNER_STATE_DESCRIPTION);
        }
    },

    /** The page has no box for it; that a country is named shows it. */
    FOREIGN_ADDRESS_FLAG {
        @Override
        boolean explains(Difference difference) {
            return isLeftOut(difference, Box.RPT_OWNER_NON_US_ADDRESS_FLAG);
        }
    },

    /** Column V shows that a line was reported early only together with the form type, and on time looks alike. */
    EARLY {
        @Override
        boolean explains(Difference difference) {
            return difference.where().box() == Box.TRANSACTION_TIMELINESS
                    && difference.left().text().equals("E")
                    && difference.right().stated().isEmpty();
        }
    },

    /** A code without a V counts as form type 4, also where the XML says nothing. */
    FORM_TYPE_NOT_STATED {
        @Override
        boolean explains(Difference difference) {
            return difference.where().box() == Box.TRANSACTION_FORM_TYPE
                    && difference.left().isBlank()
                    && difference.right().text().equals("4");
        }
    },

    /** Some layouts show the names of the parties without their numbers. */
    CIK_NOT_SHOWN {
        @Override
        boolean explains(Difference difference) {
            return isLeftOut(difference, Box.ISSUER_CIK) || isLeftOut(difference, Box.RPT_OWNER_CIK);
        }
    };

    /** Says whether a difference, the XML on the left and the page on the right, is of this kind. */
    abstract boolean explains(Difference difference);

    /**
     * Finds the reason why a page cannot show what the XML says.
     *
     * @param difference the XML on the left, the page on the right
     * @return the reason; empty if the page could show it
     */
    public static Optional<PrintLimit> of(Difference difference) {
        for (PrintLimit limit : values()) {
            if (limit.explains(difference)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the reason why two documents, one of them printed, have to differ.
     *
     * @param difference what they say in a box
     * @param left the medium of the first
     * @param right the medium of the second
     * @return the reason; empty if both are of one medium, say the same, or could say it
     */
    public static Optional<PrintLimit> of(Difference difference, Medium left, Medium right) {
        if (left == right || difference.left().equals(difference.right())) {
            return Optional.empty();
        }
        return of(
                left == Medium.ELECTRONIC
                        ? difference
                        : new Difference(difference.where(), difference.right(), difference.left()));
    }

    /**
     * Returns the reason in words.
     *
     * @return such as {@code not ticked}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isLeftOut(Difference difference, Box box) {
        return difference.where().box() == box && difference.right().isBlank();
    }

    private static String squeezed(Reported<?> content) {
        return content.text().replaceAll("\\s+", "");
    }
}
