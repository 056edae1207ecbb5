package org.section16.application.writing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.Content;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.check.Finding;

final class OrderRulesTest {
    @Test
    void a_contact_notifications_and_exhibits_as_edgar_takes_them_are_fine() {
        SubmissionOrder order = new SubmissionOrder(
                TestOrLive.LIVE,
                new Contact(Optional.of("Jane Doe"), Optional.of("1-212-555-0100"), Optional.of("jane@example.com")),
                List.of("a@example.com", "b@example.com"),
                List.of(
                        exhibit("poa_doe-1.txt", "EX-24", "text"),
                        exhibit("list.htm", "EX-99.1", "<img src=\"chart.jpg\">"),
                        exhibit("chart.jpg", "GRAPHIC", "picture"),
                        exhibit("letter.txt", "CORRESP", "text")),
                AccessCodes.none());

        assertThat(OrderRules.check(order, "form4.xml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane", "jane@", "jane@example", "jane doe@example.com", "a@b@example.com", ""})
    void an_address_that_is_none_is_refused(String address) {
        assertThat(rules(List.of(address), List.of())).contains("edgar.notification-address");
    }

    @Test
    void an_address_that_is_named_twice_is_tolerated_and_more_than_thirty_are_not() {
        assertThat(rules(List.of("a@example.com", "A@example.com"), List.of()))
                .containsExactly("edgar.duplicate-notification");
        assertThat(rules(Collections.nCopies(31, "a@example.com"), List.of())).contains("edgar.notification-address");
    }

    @Test
    void a_contact_that_is_too_long_is_refused() {
        Contact contact = new Contact(Optional.of("x".repeat(31)), Optional.of("1".repeat(21)), Optional.of("no"));
        SubmissionOrder order = new SubmissionOrder(TestOrLive.TEST, contact, List.of(), List.of(), AccessCodes.none());

        assertThat(OrderRules.check(order, "form4.xml")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Poa.txt, EX-24, edgar.exhibit-name",
        "1poa.txt, EX-24, edgar.exhibit-name",
        "a_b_c.txt, EX-24, edgar.exhibit-name",
        "a-b-c.txt, EX-24, edgar.exhibit-name",
        "a.b.txt, EX-24, edgar.exhibit-name",
        "a23456789012345678901234567890.txt, EX-24, edgar.exhibit-name",
        "poa.pdf, EX-24, edgar.exhibit-name",
        "form4.xml, EX-24, edgar.exhibit-name",
        "poa.txt, EX-25, edgar.exhibit-type",
        "poa.txt, GRAPHIC, edgar.exhibit-type",
        "poa.txt, EX-24.123456789012345, edgar.exhibit-type",
        "chart.gif, EX-99, edgar.exhibit-type",
        "chart.gif, GRAPHIC, edgar.unused-graphic"
    })
    void an_exhibit_that_edgar_does_not_take_is_refused(String name, String type, String rule) {
        assertThat(rules(List.of(), List.of(exhibit(name, type, "content")))).contains(rule);
    }

    @Test
    void two_exhibits_of_one_name_and_too_many_are_refused() {
        Exhibit cover = exhibit("cover.txt", "COVER", "text");

        assertThat(rules(List.of(), Collections.nCopies(11, cover)))
                .contains("edgar.exhibit-name", "edgar.exhibit-count");
    }

    @Test
    void a_long_description_is_refused() {
        Exhibit exhibit = exhibit("poa.txt", "EX-24", "text");

        assertThat(rules(
                        List.of(),
                        List.of(new Exhibit(
                                exhibit.fileName(), exhibit.type(), Optional.of("x".repeat(256)), exhibit.content()))))
                .containsExactly("edgar.exhibit-description");
    }

    private static List<String> rules(List<String> notifications, List<Exhibit> exhibits) {
        SubmissionOrder order =
                new SubmissionOrder(TestOrLive.TEST, Contact.none(), notifications, exhibits, AccessCodes.none());
        return OrderRules.check(order, "form4.xml").stream()
                .map(Finding::rule)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Exhibit exhibit(String name, String type, String content) {
        try {
            return new Exhibit(name, type, Optional.empty(), Content.of(content.getBytes(US_ASCII)));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }
}
