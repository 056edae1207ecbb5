package org.section16.domain.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rules, each with a name of its own, in the order in which they are asked. Immutable; can be used by several threads at
 * once.
 */
public final class RuleBook {
    private final String edition;
    private final List<Rule> rules;
    private final Map<RuleId, Rule> byId;
    private final List<UndecidedReference> undecided;

    private RuleBook(String edition, List<Rule> rules, List<UndecidedReference> undecided) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.undecided = List.copyOf(undecided);
        this.byId = new HashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.description().id(), rule) != null) {
                throw new IllegalArgumentException(
                        "two rules are named " + rule.description().id());
            }
        }
    }

    /**
     * Makes a book.
     *
     * @param edition what tells this state of the tests from others, where the descriptions do not
     * @param rules the rules
     * @param undecided what the catalogues of their sources have besides
     * @return the book
     * @throws IllegalArgumentException if two rules have the same name
     */
    public static RuleBook of(String edition, List<Rule> rules, List<UndecidedReference> undecided) {
        return new RuleBook(edition, rules, undecided);
    }

    /**
     * Returns this book with further rules.
     *
     * @param others the rules
     * @return a copy, whose version is another one
     * @throws IllegalArgumentException if a rule has the name of another one
     */
    public RuleBook with(Rule... others) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(Arrays.asList(others));
        return new RuleBook(edition, all, undecided);
    }

    /**
     * Returns the rules.
     *
     * @return the rules in the order in which they are asked
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Finds a rule.
     *
     * @param id its name
     * @return the rule, if it is in the book
     */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns what the catalogues of the sources have and no rule of this book decides.
     *
     * @return the entries with their reasons
     */
    public List<UndecidedReference> undecided() {
        return undecided;
    }

    /**
     * Returns the numbers under which catalogues have the rules of this book.
     *
     * @return the numbers, each once
     */
    public List<String> references() {
        TreeSet<String> all = new TreeSet<>();
        rules.forEach(rule -> all.addAll(rule.description().references()));
        return List.copyOf(all);
    }

    /**
     * Returns what tells this book from others: the edition, and a number made from the descriptions of all rules.
     *
     * @return such as {@code 1-7f3a09c2}
     */
    public String version() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules) {
            RuleDescription each = rule.description();
            text.append(each.id()).append(each.severity()).append(each.title()).append(each.inForce());
            each.forms().forEach(text::append);
        }
        return edition + "-" + String.format("%08x", text.toString().hashCode());
    }

    /**
     * Returns the rules to ask for a profile.
     *
     * @param profile which rules, and as of when
     * @param settings what the user decides about single rules
     * @return the rules to ask
     */
    public RuleSelection under(Profile profile, RuleSettings settings) {
        return new RuleSelection(this, profile, settings);
    }

    /**
     * Returns the rules to ask for a profile, each with its usual grade.
     *
     * @param profile which rules, and as of when
     * @return the rules to ask
     */
    public RuleSelection under(Profile profile) {
        return under(profile, RuleSettings.none());
    }
}
