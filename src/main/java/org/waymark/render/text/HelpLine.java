package org.waymark.render.text;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Organization;
import org.waymark.render.Guidebook;

/**
 * Somebody to turn to, as a page shows it.
 *
 * @param read on which day this was read, and that nobody called
 */
public record HelpLine(String name, String about, List<Contact> contacts, String read) {

    /**
     * A way to reach somebody.
     *
     * @param way for example {@code call}: names the message that says how
     * @param href empty where a link does not help
     */
    public record Contact(String way, String href, String address, String word) {}

    /** Those for every page that hold on the guide's day, in the author's order. */
    public static List<HelpLine> all(Guidebook book, Language language) {
        return of(EnumSet.complementOf(EnumSet.of(Organization.Role.LEGAL_AID)), book, language);
    }

    /** Only those that find somebody a lawyer, legal aid nearby too. */
    public static List<HelpLine> lawyers(Guidebook book, Language language) {
        return of(EnumSet.of(Organization.Role.REFERRAL, Organization.Role.LEGAL_AID), book, language);
    }

    private static List<HelpLine> of(Set<Organization.Role> roles, Guidebook book, Language language) {
        Messages messages = book.messages(language);
        return book.guide().organizations().stream()
                .filter(organization -> roles.contains(organization.role()))
                .filter(organization -> organization.isValidOn(book.day()))
                .map(organization -> new HelpLine(
                        organization.name().in(language),
                        organization.about().in(language),
                        organization.contacts().stream().map(HelpLine::contact).toList(),
                        messages.text("help.read", Map.of("day", book.date(organization.readOn(), language)))))
                .toList();
    }

    private static Contact contact(Organization.Contact contact) {
        String way = contact.way().name().toLowerCase(Locale.ROOT);
        String address = contact.address();
        return switch (contact.way()) {
            case CALL -> new Contact(way, "tel:" + digits(address), address, "");
            case TEXT -> new Contact(way, "sms:" + digits(address), address, contact.word());
            case TTY -> new Contact(way, "", address, "");
            case EMAIL -> new Contact(way, "mailto:" + address, address, "");
            case CHAT, WEB -> new Contact(way, address, host(address), "");
        };
    }

    /** ITU-T E.123: a number with the country's code begins with a plus; short codes have none. */
    private static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() > 10 ? "+" + digits : digits;
    }

    private static String host(String address) {
        return Stream.ofNullable(URI.create(address).getHost())
                .findFirst()
                .map(host -> host.replaceFirst("^www\\.", ""))
                .orElse(address);
    }
}
