package org.waymark.render.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.model.Organization;
import org.waymark.render.Frame;
import org.waymark.render.LanguageContext;

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
    public static List<HelpLine> all(LanguageContext context) {
        return of(EnumSet.complementOf(EnumSet.of(Organization.Role.LEGAL_AID)), context);
    }

    /** Only those that find somebody a lawyer, legal aid nearby too. */
    public static List<HelpLine> lawyers(LanguageContext context) {
        return of(EnumSet.of(Organization.Role.REFERRAL, Organization.Role.LEGAL_AID), context);
    }

    /** Those that are there for one of these. */
    public static List<HelpLine> of(Collection<Organization.Role> roles, LanguageContext context) {
        List<Organization> organizations = context.everywhere().organizations().stream()
                .filter(organization -> roles.contains(organization.role()))
                .toList();
        return IntStream.range(0, organizations.size())
                .mapToObj(place -> of(place, organizations, context))
                .toList();
    }

    private static HelpLine of(int place, List<Organization> all, LanguageContext context) {
        Organization organization = all.get(place);
        boolean isOneDay = all.stream().map(Organization::readOn).distinct().count() == 1;
        boolean isSaidBelow = isOneDay && place < all.size() - 1;
        String read = isSaidBelow
                ? ""
                : context.messages().text("help.read", Map.of("day", context.date(organization.readOn())));
        String name = organization.name().in(context.language());
        return new HelpLine(
                organization.role().id(),
                name,
                organization.about().in(context.language()),
                organization.contacts().stream()
                        .map(contact -> Frame.Contact.of(contact, name, context.messages()))
                        .toList(),
                read);
    }
}
