package org.section16.domain.position;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.section16.domain.filing.Submission;

/**
 * Positions that several statements have, since their owners reported them together: one block, to be shown once. The
 * statement that follows it through the most forms has it in full.
 */
public final class SharedPositions {
    private final List<PositionStatement> statements;

    /**
     * Compares statements about one issuer.
     *
     * @param statements the statements, in the order in which they are shown
     */
    public SharedPositions(List<PositionStatement> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * Finds where else a position stands in full.
     *
     * @param statement one of the statements
     * @param position one of its positions
     * @return the statement that has it with all of its forms and more, or is shown before with just these; empty if this
     *     one has it in full
     */
    public Optional<PositionStatement> elsewhere(PositionStatement statement, Position position) {
        int here = statements.indexOf(statement);
        Set<Submission> forms = forms(position);
        for (int there = 0; there < statements.size(); there++) {
            if (there != here) {
                boolean before = there < here;
                boolean fuller = statements.get(there).positions().stream()
                        .filter(other -> other.key().equals(position.key()) && other.grant() == position.grant())
                        .map(SharedPositions::forms)
                        .anyMatch(others -> others.containsAll(forms) && (others.size() > forms.size() || before));
                if (fuller) {
                    return Optional.of(statements.get(there));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Submission> forms(Position position) {
        Set<Submission> forms = Collections.newSetFromMap(new IdentityHashMap<>());
        position.entries().forEach(entry -> forms.add(entry.form()));
        return forms;
    }
}
