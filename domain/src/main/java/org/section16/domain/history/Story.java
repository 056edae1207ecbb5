package org.section16.domain.history;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.filing.Submission;

/** A filing with its lines in effect, and the filings that amended it. */
final class Story {
    private final Submission root;
    private final List<Submission> parts = new ArrayList<>();
    private List<EffectiveLine> lines = new ArrayList<>();

    Story(Submission root) {
        this.root = root;
        parts.add(root);
        PlacedLine.of(root).forEach(line -> lines.add(new EffectiveLine(root, line, List.of())));
    }

    Submission root() {
        return root;
    }

    /** The filing and those that amended it, in the order of filing. */
    List<Submission> parts() {
        return parts;
    }

    List<EffectiveLine> lines() {
        return lines;
    }

    /** Puts a line of an amendment in the place of what it amends, or behind all others. */
    void apply(LineLink link) {
        List<EffectiveLine> changed = new ArrayList<>();
        for (EffectiveLine line : lines) {
            if (link.amended().filter(line.current()::equals).isPresent()) {
                List<PlacedLine> versions = new ArrayList<>(line.superseded());
                versions.add(line.current());
                changed.add(new EffectiveLine(line.root(), link.amending(), versions));
            } else {
                changed.add(line);
            }
        }
        if (link.amended().isEmpty()) {
            changed.add(new EffectiveLine(root, link.amending(), List.of()));
        }
        lines = changed;
    }

    void remove(List<PlacedLine> gone) {
        lines.removeIf(line -> gone.contains(line.current()));
    }
}
