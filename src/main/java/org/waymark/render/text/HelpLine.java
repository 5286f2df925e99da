package org.waymark.render.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.model.Language;
import org.waymark.model.Organization;
import org.waymark.render.Frame;
import org.waymark.render.SiteContext;

/**
 * Somebody to turn to, as a list shows it.
 *
 * @param role what it is there for, for example {@code emergency}, which takes one line
 * @param read on which day this was read, and that nobody called; where all were read on one day, the last says it for all of
 *     them, and the others have nothing
 */
public record HelpLine(String role, String name, String about, List<Frame.Contact> contacts, String read) {

    /** What a phone dials: before the words about it. */
    public List<Frame.Contact> numbers() {
        return contacts.stream().filter(Frame.Contact::isNumber).toList();
    }

    /** Where else it is found. */
    public List<Frame.Contact> addresses() {
        return contacts.stream().filter(contact -> !contact.isNumber()).toList();
    }

    /** Those for every reader that hold on the guide's day, in the author's order. */
    public static List<HelpLine> all(SiteContext book, Language language) {
        return of(EnumSet.complementOf(EnumSet.of(Organization.Role.LEGAL_AID)), book, language);
    }

    /** Only those that find somebody a lawyer, legal aid nearby too. */
    public static List<HelpLine> lawyers(SiteContext book, Language language) {
        return of(EnumSet.of(Organization.Role.REFERRAL, Organization.Role.LEGAL_AID), book, language);
    }

    /** Those that are there for one of these. */
    public static List<HelpLine> of(Collection<Organization.Role> roles, SiteContext book, Language language) {
        List<Organization> organizations = book.organizations().stream()
                .filter(organization -> roles.contains(organization.role()))
                .toList();
        return IntStream.range(0, organizations.size())
                .mapToObj(place -> of(place, organizations, book, language))
                .toList();
    }

    private static HelpLine of(int place, List<Organization> all, SiteContext book, Language language) {
        Organization organization = all.get(place);
        boolean isOneDay = all.stream().map(Organization::readOn).distinct().count() == 1;
        boolean isSaidBelow = isOneDay && place < all.size() - 1;
        String read = isSaidBelow
                ? ""
                : book.messages(language).text("help.read", Map.of("day", book.date(organization.readOn(), language)));
        String name = organization.name().in(language);
        return new HelpLine(
                organization.role().id(),
                name,
                organization.about().in(language),
                organization.contacts().stream()
                        .map(contact -> Frame.Contact.of(contact, name, book.messages(language)))
                        .toList(),
                read);
    }
}
