package org.section16.application.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;

/** What EDGAR asks of a submission beside the form: the contact and whom to notify. */
final class OrderRules {
    private static final RuleId CONTACT = new RuleId("edgar.contact");
    private static final RuleId NOTIFICATION = new RuleId("edgar.notification-address");
    private static final RuleId NOTIFIED_TWICE = new RuleId("edgar.duplicate-notification");

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int MOST_OF_NAME = 30;
    private static final int MOST_OF_PHONE = 20;
    private static final int MOST_OF_ADDRESS = 80;
    private static final int MOST_NOTIFICATIONS = 30;

    private final List<Finding> findings = new ArrayList<>();

    private OrderRules() {}

    /** Returns what is wrong with an order for a form of this file name. */
    static List<Finding> check(SubmissionOrder order, String primaryFileName) {
        OrderRules rules = new OrderRules();
        rules.contact(order.contact());
        rules.notifications(order.notifications());
        rules.findings.addAll(ExhibitRules.check(order.exhibits(), primaryFileName));
        return rules.findings;
    }

    private void contact(Contact contact) {
        contact.name().ifPresent(name -> length(CONTACT, "the contact's name", name, MOST_OF_NAME));
        contact.phone().ifPresent(phone -> length(CONTACT, "the contact's telephone number", phone, MOST_OF_PHONE));
        contact.email().ifPresent(email -> address(CONTACT, "the contact's address", email));
    }

    private void notifications(List<String> addresses) {
        if (addresses.size() > MOST_NOTIFICATIONS) {
            error(
                    NOTIFICATION,
                    "found " + addresses.size() + " addresses to notify; EDGAR takes " + MOST_NOTIFICATIONS);
        }
        Set<String> met = new HashSet<>();
        for (String address : addresses) {
            address(NOTIFICATION, "the address to notify", address);
            if (!met.add(address.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.of(
                        NOTIFIED_TWICE, Severity.WARNING, "\"" + address + "\" is to be notified more than once"));
            }
        }
    }

    private void address(RuleId rule, String what, String address) {
        length(rule, what, address, MOST_OF_ADDRESS);
        if (!ADDRESS.matcher(address).matches()) {
            error(rule, what + " \"" + address + "\" is not of the form name@example.com");
        }
    }

    private void length(RuleId rule, String what, String text, int most) {
        if (text.isBlank()) {
            error(rule, what + " is empty");
        } else if (text.length() > most) {
            error(rule, what + " \"" + text + "\" has " + text.length() + " characters; EDGAR takes " + most);
        }
    }

    private void error(RuleId rule, String message) {
        findings.add(Finding.of(rule, Severity.ERROR, message));
    }
}
