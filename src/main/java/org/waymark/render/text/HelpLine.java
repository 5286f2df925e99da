package org.waymark.render.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.model.Organization;
import org.waymark.render.Frame;
import org.waymark.render.context.LanguageContext;

/**
 * An organization that helps readers, as a list shows it.
 *
 * @param role its purpose, for example {@code emergency}, which is shown on one line
 * @param read the sentence with the day on which this was last read; if all have the same day, only the last in the list has it
 */
public record HelpLine(String role, String name, String about, List<Frame.Contact> contacts, String read) {

    /** The phone numbers, which are shown before the words about it. */
    public List<Frame.Contact> numbers() {
        return contacts.stream().filter(Frame.Contact::isNumber).toList();
    }

    /** All other contacts. */
    public List<Frame.Contact> addresses() {
        return contacts.stream().filter(contact -> !contact.isNumber()).toList();
    }

    /** The help lines for every reader on the guide's day, in the author's order. */
    public static List<HelpLine> all(LanguageContext context) {
        return of(EnumSet.complementOf(EnumSet.of(Organization.Role.LEGAL_AID)), context);
    }

    /** The help lines that find a lawyer, local legal aid too. */
    public static List<HelpLine> lawyers(LanguageContext context) {
        return of(EnumSet.of(Organization.Role.REFERRAL, Organization.Role.LEGAL_AID), context);
    }

    /** The help lines that have one of some roles. */
    public static List<HelpLine> of(Collection<Organization.Role> roles, LanguageContext context) {
        List<Organization> organizations = context.siteContext().organizations().stream()
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
