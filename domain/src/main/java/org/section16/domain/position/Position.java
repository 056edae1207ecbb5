package org.section16.domain.position;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.Line;
import org.section16.domain.history.EffectiveLine;

/**
 * A position from form to form.
 *
 * @param key what tells it apart
 * @param nature how it is held indirectly: the newest line's words, or, where they only point to a footnote, the holder
 *     that it names; else empty
 * @param grant which of several grants or accounts of one key, from 1
 * @param entries what the forms say, in the order of time
 */
public record Position(PositionKey key, String nature, int grant, List<PositionEntry> entries) {
    /** Keeps its own copy of the entries. */
    public Position {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the line that describes the position best: the newest.
     *
     * @return the last line of the last entry
     */
    public Line newest() {
        List<EffectiveLine> lines = entries.get(entries.size() - 1).lines();
        return lines.get(lines.size() - 1).current().line();
    }

    /**
     * Returns the last balance.
     *
     * @return what is held by the last form, if it says so
     */
    public Optional<BigDecimal> balance() {
        return entries.get(entries.size() - 1).closing();
    }

    /**
     * Lists the breaks.
     *
     * @return the entries that have one
     */
    public List<PositionEntry> breaks() {
        return entries.stream().filter(entry -> entry.gap().isPresent()).toList();
    }
}
