package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;

/**
 * Puts together the positions of one key. There is one, or one for each grant or account: filers state what is left of
 * each under the same title, without anything else to tell them apart.
 */
final class ChainBuilder {
    private final boolean startKnown;
    private final boolean several;
    private final List<Chain> chains = new ArrayList<>();

    /**
     * Begins a key. With a Form 3 in the history, a position that it does not have begins at zero. Derivative securities
     * come in grants, and a nature such as {@code By Trust} can be that of several accounts; what is held directly in
     * Table I is one position, and lines that do not fit together are taken one after the other.
     */
    ChainBuilder(boolean startKnown, PositionKey key) {
        this.startKnown = startKnown;
        this.several = key.table() == Area.TABLE_II || !key.held().isEmpty();
    }

    List<Chain> chains() {
        return chains;
    }

    void add(Submission form, List<LineAmounts> lines) {
        List<FormGroup> single =
                lines.stream().map(line -> FormGroup.of(form, List.of(line))).toList();
        FormGroup together = FormGroup.of(form, lines);
        if (single.size() < 2) {
            addOne(together, Set.of());
            return;
        }
        IdentityHashMap<FormGroup, Chain> own = own(single);
        boolean accounts = lines.stream().allMatch(ChainBuilder::holds);
        boolean grants = !own.isEmpty() && single.stream().allMatch(line -> own.containsKey(line) || isNew(line));
        // That each line goes on where a grant ended is more than chance would have it.
        boolean asOne = continuesWith(together) && own.size() < single.size();
        if (accounts || ((!together.isReadable() || grants) && !asOne)) {
            addEach(single, own, several || accounts || grants);
        } else {
            addOne(together, Set.of());
        }
    }

    boolean continuesWith(FormGroup group) {
        return group.isReadable() && chains.stream().anyMatch(chain -> chain.goesOnWith(group.opening()));
    }

    /** Finds for each line the chain that it goes on with, none for two of them: the first one comes first. */
    private IdentityHashMap<FormGroup, Chain> own(List<FormGroup> lines) {
        IdentityHashMap<FormGroup, Chain> own = new IdentityHashMap<>();
        lines.forEach(line -> openChain(line, Set.copyOf(own.values())).ifPresent(chain -> own.put(line, chain)));
        return own;
    }

    private Optional<Chain> openChain(FormGroup group, Set<Chain> taken) {
        return chains.stream()
                .filter(chain -> !taken.contains(chain) && chain.goesOnWith(group.opening()))
                .findFirst();
    }

    private static boolean isNew(FormGroup group) {
        return group.opening().filter(opening -> opening.signum() == 0).isPresent();
    }

    /** Two lines of one form that merely hold are two accounts, even if they hold as much. */
    private static boolean holds(LineAmounts line) {
        return line.line().current().line() instanceof Holding;
    }

    /**
     * Adds each line, by the order of days, where it goes on: with a chain of former forms that is its own, else, where
     * lines can be of several accounts, with what another line of the form left.
     */
    private void addEach(List<FormGroup> lines, IdentityHashMap<FormGroup, Chain> own, boolean apart) {
        Set<Chain> taken = new HashSet<>(own.values());
        for (FormGroup line :
                lines.stream().sorted(Comparator.comparing(FormGroup::day)).toList()) {
            FormGroup one = line.isReadable() && apart ? line.as(Convention.PER_GRANT) : line;
            Chain chain = own.remove(line);
            if (chain == null && apart && !line.lines().stream().allMatch(ChainBuilder::holds)) {
                chain = openChain(line, Set.copyOf(own.values())).orElse(null);
            }
            if (chain == null) {
                taken.add(addOne(one, apart ? taken : Set.of()));
            } else {
                chain.add(one, chain.closing());
            }
        }
    }

    /** Adds to the chain that goes on with it, else to the nearest one that is open, else to a new one. */
    private Chain addOne(FormGroup group, Set<Chain> taken) {
        Optional<Chain> open = openChain(group, taken);
        boolean fresh =
                several && open.isEmpty() && isNew(group) && chains.stream().anyMatch(chain -> isOpen(chain));
        Chain chain =
                open.or(() -> fresh ? Optional.empty() : nearest(group, taken)).orElseGet(this::newChain);
        chain.add(group, chain.isEmpty() ? start(group) : chain.closing());
        return chain;
    }

    private static boolean isOpen(Chain chain) {
        return chain.closing().filter(closing -> closing.signum() > 0).isPresent();
    }

    private Optional<Chain> nearest(FormGroup group, Set<Chain> taken) {
        return chains.stream()
                .filter(chain -> !taken.contains(chain))
                .min(Comparator.comparing(chain -> distance(chain, group)));
    }

    private static BigDecimal distance(Chain chain, FormGroup group) {
        return chain.closing()
                .flatMap(closing ->
                        group.opening().map(opening -> opening.subtract(closing).abs()))
                .orElse(BigDecimal.ZERO);
    }

    private Chain newChain() {
        Chain chain = new Chain();
        chains.add(chain);
        return chain;
    }

    /** A second grant of a key can be older than what is known; a first position is not, once there is a Form 3. */
    private Optional<BigDecimal> start(FormGroup group) {
        boolean holdsOnly = group.lines().stream().allMatch(ChainBuilder::holds);
        return startKnown && chains.size() == 1 && !holdsOnly ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
}
