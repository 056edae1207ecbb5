package org.section16.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.ReportingOwner;

/**
 * What rules look at: a filing, what is known of its submission, and what the same owners filed before, laid out so that
 * a rule finds its boxes without going through the filing each time. Made for one check in one thread.
 */
public final class CheckedFiling {
    private final Submission submission;
    private final List<Submission> earlier;
    private final boolean printed;
    private final boolean whole;
    private final Optional<LocalDate> day;
    private final List<Placed<Line>> lines = new ArrayList<>();
    private final List<Placed<Transaction>> transactions = new ArrayList<>();
    private final List<Placed<Holding>> holdings = new ArrayList<>();
    private final List<Placed<ReportingOwner>> owners;
    private final List<Placed<Footnote>> footnotes;
    private final List<Placed<Signature>> signatures;
    private final Map<Function<CheckedFiling, ?>, Object> answers = new HashMap<>();
    private @Nullable Map<BoxPath, Reported<?>> boxes;

    private CheckedFiling(Submission submission, List<Submission> earlier, boolean printed, boolean whole) {
        this.submission = submission;
        this.earlier = List.copyOf(earlier);
        this.printed = printed;
        this.whole = whole;
        this.day = FilingDay.of(submission);
        this.owners = placed(Area.OWNER, filing().reportingOwners());
        this.footnotes = placed(Area.FOOTNOTE, filing().footnotes());
        this.signatures = placed(Area.SIGNATURE, filing().signatures());
        place(Area.TABLE_I, submission.filing().nonDerivativeTable());
        place(Area.TABLE_II, submission.filing().derivativeTable());
    }

    /**
     * Lays out a filing of which nothing else is known.
     *
     * @param submission the filing and the facts of its submission
     * @return what rules look at
     */
    public static CheckedFiling of(Submission submission) {
        return new CheckedFiling(submission, List.of(), false, true);
    }

    /**
     * Returns this filing with what its owners filed before.
     *
     * @param filings their earlier filings about the same issuer, the oldest first
     * @return a copy
     */
    public CheckedFiling after(List<Submission> filings) {
        return new CheckedFiling(submission, filings, printed, whole);
    }

    /**
     * Returns this filing as one that was read from print, which does not show what its XML had: CIKs, for instance.
     *
     * @return a copy
     */
    public CheckedFiling readFromPrint() {
        return new CheckedFiling(submission, earlier, true, whole);
    }

    /**
     * Returns this filing as one of which parts may be missing that were filed: an extract of it, or a print that could
     * not be read in full.
     *
     * @return a copy
     */
    public CheckedFiling inPart() {
        return new CheckedFiling(submission, earlier, printed, false);
    }

    private void place(Area table, List<Line> all) {
        for (int index = 0; index < all.size(); index++) {
            Line line = all.get(index);
            lines.add(new Placed<>(table, index + 1, line));
            if (line instanceof Transaction transaction) {
                transactions.add(new Placed<>(table, index + 1, transaction));
            } else if (line instanceof Holding holding) {
                holdings.add(new Placed<>(table, index + 1, holding));
            }
        }
    }

    /**
     * Returns the facts of the submission.
     *
     * @return the submission
     */
    public Submission submission() {
        return submission;
    }

    /**
     * Returns what was filed.
     *
     * @return the filing
     */
    public Filing filing() {
        return submission.filing();
    }

    /**
     * Returns which form it is, or is an amendment of.
     *
     * @return Form 3, 4 or 5
     */
    public FormType form() {
        return filing().documentType().original();
    }

    /**
     * Returns the earlier filings of the same owners about the same issuer.
     *
     * @return the filings as far as they are known, the oldest first
     */
    public List<Submission> earlier() {
        return earlier;
    }

    /**
     * Says whether the filing was read from print.
     *
     * @return whether boxes that print does not show may be blank for that reason
     */
    public boolean isFromPrint() {
        return printed;
    }

    /**
     * Says whether all of the filing is here.
     *
     * @return whether what is missing here was not filed
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Returns the day of filing, exact or as near as the document tells: the filing date, or the last day of signing
     * within the time in which its version of the format was in use.
     *
     * @return the day, empty if nothing tells
     */
    public Optional<LocalDate> day() {
        return day;
    }

    /**
     * Returns the lines of both tables.
     *
     * @return the lines in the order of the form
     */
    public List<Placed<Line>> lines() {
        return lines;
    }

    /**
     * Returns the lines that are transactions.
     *
     * @return the transactions in the order of the form
     */
    public List<Placed<Transaction>> transactions() {
        return transactions;
    }

    /**
     * Returns the lines that are holdings.
     *
     * @return the holdings in the order of the form
     */
    public List<Placed<Holding>> holdings() {
        return holdings;
    }

    /**
     * Returns the owners.
     *
     * @return the owners in the order of the form
     */
    public List<Placed<ReportingOwner>> owners() {
        return owners;
    }

    /**
     * Returns the footnotes.
     *
     * @return the footnotes in the order of the form
     */
    public List<Placed<Footnote>> footnotes() {
        return footnotes;
    }

    /**
     * Returns the signatures.
     *
     * @return the signatures in the order of the form
     */
    public List<Placed<Signature>> signatures() {
        return signatures;
    }

    private static <T> List<Placed<T>> placed(Area area, List<T> parts) {
        List<Placed<T>> placed = new ArrayList<>(parts.size());
        for (int index = 0; index < parts.size(); index++) {
            placed.add(new Placed<>(area, index + 1, parts.get(index)));
        }
        return Collections.unmodifiableList(placed);
    }

    /**
     * Returns the boxes that are not blank.
     *
     * @return the boxes by address, in the order of the XML; not to be changed
     */
    public Map<BoxPath, Reported<?>> boxes() {
        if (boxes == null) {
            boxes = FilingBoxes.of(filing());
        }
        return boxes;
    }

    /**
     * Answers a question that several rules ask of the filing, or one that is worth answering once only.
     *
     * @param <T> what the answer is
     * @param question the question, a constant: the answer is kept under it
     * @return the answer, the same each time; not to be changed
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Function<CheckedFiling, T> question) {
        T answer = (T) answers.get(question);
        if (answer == null) {
            answer = question.apply(this);
            answers.put(question, answer);
        }
        return answer;
    }

    /**
     * Returns what stands in a box.
     *
     * @param path the address of the box
     * @return its content, blank if there is no such part
     */
    public Reported<?> at(BoxPath path) {
        Reported<?> content = boxes().get(path);
        return content == null ? Reported.blank() : content;
    }

    /**
     * Returns the text of the footnotes that marks refer to.
     *
     * @param marks the marks
     * @return their texts, one after another; empty if there are none
     */
    public String footnoteText(List<FootnoteId> marks) {
        StringBuilder text = new StringBuilder();
        for (FootnoteId mark : marks) {
            text.append(filing().footnoteText(mark).text()).append(' ');
        }
        return text.toString().strip();
    }
}
