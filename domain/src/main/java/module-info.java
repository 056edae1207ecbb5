/**
 * The filings that Section 16 of the Securities Exchange Act of 1934 asks of directors, officers and holders of more
 * than ten percent of a listed company, as exact immutable values, and the rules by which they are judged.
 *
 * <p>A filing is a fact: every value here says what a document states, also where the document is wrong. A {@link
 * org.section16.domain.check.Finding finding} is an opinion about such a fact. The module needs nothing but the JDK
 * and does no input or output.
 */
@SuppressWarnings("module") // the product is called Section16, digits and all
module org.section16.domain {
    requires static org.jspecify;

    exports org.section16.domain.amount;
    exports org.section16.domain.calendar;
    exports org.section16.domain.check;
    exports org.section16.domain.deadline;
    exports org.section16.domain.filing;
    exports org.section16.domain.form;
    exports org.section16.domain.history;
    exports org.section16.domain.identity;
    exports org.section16.domain.party;
    exports org.section16.domain.position;
    exports org.section16.domain.rules;
    exports org.section16.domain.security;
    exports org.section16.domain.shortswing;
}
