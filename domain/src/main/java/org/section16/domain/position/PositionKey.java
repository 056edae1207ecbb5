package org.section16.domain.position;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.OwnerIdentity;
import org.section16.domain.form.Area;
import org.section16.domain.history.PlacedLine;
import org.section16.domain.history.Wording;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.DirectOrIndirectOwnership;

/**
 * What tells positions apart: the table, the class, the form of ownership, and of derivative securities the terms.
 *
 * @param table Table I or II
 * @param title the title in normal form
 * @param held empty if held directly, else the nature in normal form
 * @param series of a derivative security, its price and expiration; empty in Table I
 */
public record PositionKey(Area table, String title, String held, String series) {
    /** Natures that name nothing and send the reader to a footnote. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(see|(see )?((foot)?notes?|remarks|explanations?|explanation of responses|explanatory notes?)( below)?)?");

    /** Natures that name a kind of holder, of which there can be several. */
    private static final Pattern KIND =
            Pattern.compile("((family|living|irrevocable|revocable) )*(trusts?|funds?|((limited )?partnership)|llcs?|"
                    + "limited liability company|corporation|company|entity|entities|l l c|l p|lp)");

    private static final String INDIRECT = "indirect";
    private static final int FOOTNOTE_LETTERS = 80;

    static PositionKey of(PlacedLine placed, HolderNames holders, Aliases aliases) {
        Line line = placed.line();
        String series = line.derivativeTerms().map(PositionKey::series).orElse("");
        return new PositionKey(
                placed.table(),
                aliases.of(Wording.title(line)),
                isIndirect(line) ? aliases.of(nature(placed, holders)) : "",
                series);
    }

    /** Units and convertible shares have no price; some filers leave the box blank, others write zero. */
    private static String series(DerivativeTerms terms) {
        String price = terms.conversionOrExercisePrice()
                .stated()
                .filter(dollars -> dollars.amount().signum() > 0)
                .map(dollars -> "at " + dollars)
                .orElse("");
        String expires =
                terms.expirationDate().stated().map(day -> "until " + day).orElse("");
        return (price + " " + expires).strip();
    }

    /** A line that says nothing of either is taken as direct, unless it names a nature. */
    private static boolean isIndirect(Line line) {
        Optional<DirectOrIndirectOwnership> stated =
                line.ownershipNature().directOrIndirectOwnership().stated();
        return stated.map(held -> held == DirectOrIndirectOwnership.INDIRECT)
                .orElseGet(() -> !Wording.nature(line).isEmpty());
    }

    /** The nature in the filer's words, or the holder that it leaves to a footnote; empty if held directly. */
    static String inWords(PlacedLine placed, HolderNames holders) {
        String words = placed.line().ownershipNature().natureOfOwnership().text();
        String nature = Wording.nature(placed.line());
        boolean named = !isReference(nature) && !isKind(nature);
        return named || !isIndirect(placed.line()) ? words : holders.of(placed).orElse(words);
    }

    private static boolean isReference(String nature) {
        return REFERENCE.matcher(nature).matches();
    }

    private static boolean isKind(String nature) {
        return KIND.matcher(nature).matches();
    }

    private static String nature(PlacedLine placed, HolderNames holders) {
        String nature = Wording.nature(placed.line());
        if (isKind(nature)) {
            return holders.of(placed).map(PositionKey::plain).orElse(nature);
        }
        return isReference(nature)
                ? holders.of(placed).map(PositionKey::plain).orElseGet(() -> footnotes(placed))
                : nature;
    }

    /** A name without the dots of {@code L.P.} and without case. */
    private static String plain(String name) {
        return OwnerIdentity.plain(name.replace(".", ""));
    }

    private static String footnotes(PlacedLine placed) {
        Line line = placed.line();
        String footnotes = Stream.of(
                        line.ownershipNature().natureOfOwnership().notes(),
                        line.ownershipNature().directOrIndirectOwnership().notes())
                .flatMap(notes -> notes.stream())
                .distinct()
                .map(note -> placed.submission().filing().footnoteText(note).text())
                .map(text ->
                        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip())
                .map(text -> text.substring(0, Math.min(FOOTNOTE_LETTERS, text.length())))
                .collect(Collectors.joining("; "));
        return footnotes.isEmpty() ? INDIRECT : footnotes;
    }
}
