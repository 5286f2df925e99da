package org.waymark.render.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.model.HelpRole;
import org.waymark.model.Organization;
import org.waymark.render.Frame;
import org.waymark.render.context.LanguageContext;

/**
 * An organization that helps readers, as a list shows it.
 *
 * @param role the id of its role
 * @param heading the name of the role, on the first of those that have it; blank if the guide gives it none
 * @param level of the heading that is its name
 * @param brief whether only its name and numbers are shown
 * @param read the sentence with the day on which this was last read; if all have the same day, only the last in the list has it
 */
public record HelpLine(
        String role,
        String heading,
        int level,
        boolean brief,
        String name,
        String about,
        List<Frame.Contact> contacts,
        String read) {
    private static final int BELOW_HEADING = 4;

    /** The phone numbers, which are shown before the words about it. */
    public List<Frame.Contact> numbers() {
        return contacts.stream().filter(Frame.Contact::isNumber).toList();
    }

    /** All other contacts. */
    public List<Frame.Contact> addresses() {
        return contacts.stream().filter(contact -> !contact.isNumber()).toList();
    }

    /** The help lines for every reader on the guide's day, as sheets show them. */
    public static List<HelpLine> all(LanguageContext context) {
        return in(HelpRole.Place.SHEETS, context);
    }

    /** The help lines that the pages of records show. */
    public static List<HelpLine> besideRecords(LanguageContext context) {
        return in(HelpRole.Place.RECORDS, context);
    }

    /** All help lines. */
    public static List<HelpLine> everybody(LanguageContext context) {
        return of(context.guide().roles().help().stream().map(HelpRole::id).toList(), context);
    }

    private static List<HelpLine> in(HelpRole.Place place, LanguageContext context) {
        return of(
                context.guide().roles().help().stream()
                        .filter(role -> role.isIn(place))
                        .map(HelpRole::id)
                        .toList(),
                context);
    }

    /** The help lines that have one of some roles: in the author's order, or by role if roles have headings. */
    public static List<HelpLine> of(Collection<String> roles, LanguageContext context) {
        List<HelpRole> known = context.guide().roles().help();
        boolean hasHeadings = known.stream().anyMatch(role -> role.name().isPresent());
        List<String> order = known.stream().map(HelpRole::id).toList();
        List<Organization> organizations = context.siteContext().organizations().stream()
                .filter(organization -> roles.contains(organization.role().value()))
                .sorted(Comparator.comparing(
                        one -> hasHeadings ? order.indexOf(one.role().value()) : 0))
                .toList();
        return IntStream.range(0, organizations.size())
                .mapToObj(place -> of(place, organizations, context))
                .toList();
    }

    private static HelpLine of(int place, List<Organization> all, LanguageContext context) {
        Organization organization = all.get(place);
        String role = organization.role().value();
        Optional<HelpRole> declared = context.guide().roles().help(role);
        boolean isFirstOfRole = place == 0 || !all.get(place - 1).role().value().equals(role);
        String name = organization.name().in(context.language());
        return new HelpLine(
                role,
                declared.flatMap(HelpRole::name)
                        .filter(heading -> isFirstOfRole)
                        .map(heading -> heading.in(context.language()))
                        .orElse(""),
                declared.flatMap(HelpRole::name).isPresent() ? BELOW_HEADING : 3,
                declared.filter(known -> known.details() == HelpRole.Details.SHORT)
                        .isPresent(),
                name,
                organization.about().in(context.language()),
                organization.contacts().stream()
                        .map(contact -> Frame.Contact.of(contact, name, context.messages()))
                        .toList(),
                read(place, all, context));
    }

    private static String read(int place, List<Organization> all, LanguageContext context) {
        boolean isOneDay = all.stream().map(Organization::readOn).distinct().count() == 1;
        boolean isSaidBelow = isOneDay && place < all.size() - 1;
        return isSaidBelow
                ? ""
                : context.messages()
                        .text(
                                "help.read",
                                Map.of("day", context.date(all.get(place).readOn())));
    }
}
