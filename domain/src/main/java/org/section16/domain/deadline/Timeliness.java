package org.section16.domain.deadline;

/** Whether something was reported in time. */
public sealed interface Timeliness {
    /** Filed on the due date or before. */
    record OnTime() implements Timeliness {
        @Override
        public State state() {
            return State.ON_TIME;
        }
    }

    /**
     * Filed after the due date.
     *
     * @param businessDays how many business days late, 1 or more
     * @param atLeast whether it may be more, since not all that it depends on is known
     */
    record Late(long businessDays, boolean atLeast) implements Timeliness {
        @Override
        public State state() {
            return State.LATE;
        }
    }

    /**
     * Late, unless the trade was made under a plan and the filer learned of it only days later: the form does not show
     * the day of notification unless the filer fills in the deemed execution date (Rule 16a-3(g)(2) to (4)).
     *
     * @param businessDays how many business days late if it was not deemed executed later
     */
    record LateUnlessDeemed(long businessDays) implements Timeliness {
        @Override
        public State state() {
            return State.LATE_UNLESS_DEEMED;
        }
    }

    /** Reported before it had to be: it could have waited for Form 5 (Rule 16a-3(f)). */
    record EarlyVoluntary() implements Timeliness {
        @Override
        public State state() {
            return State.EARLY_VOLUNTARY;
        }
    }

    /**
     * Cannot be said.
     *
     * @param reason what is missing
     */
    record NotAssessable(String reason) implements Timeliness {
        @Override
        public State state() {
            return State.NOT_ASSESSABLE;
        }
    }

    /**
     * Filed after the due date, and in time all the same.
     *
     * @param order what makes it timely
     */
    record Excused(String order) implements Timeliness {
        @Override
        public State state() {
            return State.EXCUSED;
        }
    }

    /** The states, from the best to the worst. */
    enum State {
        /** See {@link OnTime}. */
        ON_TIME,
        /** See {@link EarlyVoluntary}. */
        EARLY_VOLUNTARY,
        /** See {@link Excused}. */
        EXCUSED,
        /** See {@link NotAssessable}. */
        NOT_ASSESSABLE,
        /** See {@link LateUnlessDeemed}. */
        LATE_UNLESS_DEEMED,
        /** See {@link Late}. */
        LATE
    }

    /**
     * Names the state.
     *
     * @return the state
     */
    State state();

    /**
     * Says the state in words that follow the day of filing.
     *
     * @return such as {@code 2 business days late}
     */
    default String inWords() {
        if (this instanceof Late late) {
            return (late.atLeast() ? "at least " : "") + Days.businessDays(late.businessDays()) + " late";
        }
        if (this instanceof LateUnlessDeemed late) {
            return Days.businessDays(late.businessDays())
                    + " late, unless it was deemed executed later under Rule 16a-3(g)";
        }
        if (this instanceof NotAssessable unknown) {
            return "not assessable: " + unknown.reason();
        }
        if (this instanceof Excused excused) {
            return "excused: " + excused.order();
        }
        return this instanceof EarlyVoluntary ? "reported earlier than required" : "on time";
    }
}
