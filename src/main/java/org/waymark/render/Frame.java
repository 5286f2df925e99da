package org.waymark.render;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Organization;

/**
 * The frame of every page: head, exit, name, languages, notices, foot.
 *
 * @param address the address of the page in the site
 * @param lang the language of the interface
 * @param css the link to the stylesheet
 * @param js the script of all pages; blank if there is none
 * @param words the script of pages that explain terms below their text
 * @param exit the address that the exit opens; blank if there is none
 * @param logo the picture beside the title; empty if there is none
 * @param language the name of the language of the page, in that language
 * @param languages the same page in the other languages
 * @param notices the messages shown on every page for some time
 * @param legal true if the foot says what the guide is and is not
 * @param reviewed who has reviewed the text, or that nobody has; blank if the foot does not say that
 * @param report where readers report a mistake; empty if the page does not say it
 * @param search the search page and the scripts that it loads
 * @param meta links for search engines; empty if the guide has no address yet
 * @param menu the links under the bar
 * @param helpLines the organizations to ask first
 * @param helpPage the page that lists all organizations; empty if there is none, and on that page itself
 * @param noindex true if search engines are asked to leave the page out
 */
public record Frame(
        String address,
        String lang,
        String dir,
        String title,
        String css,
        String js,
        String words,
        String exit,
        Link home,
        List<Sign> logo,
        String language,
        List<Translated> languages,
        List<Html> notices,
        boolean legal,
        String reviewed,
        String day,
        List<Link> nav,
        List<Report> report,
        Search search,
        List<Meta> meta,
        List<MenuLink> menu,
        List<Line> helpLines,
        List<Link> helpPage,
        boolean noindex) {

    /**
     * Where readers report a mistake.
     *
     * @param lead the words before the link
     */
    public record Report(String lead, Link link) {}

    /**
     * The search, as the page links to it.
     *
     * @param page the page with the field
     * @param index the script with the index of the page's language
     * @param script the script that searches the index; it is loaded after the index
     * @param field the script of the field, which loads both when the field is first used
     */
    public record Search(String page, String index, String script, String field) {
        public static final String SCRIPT = "search";
        public static final String FIELD = "search-field";

        /** The name of the file with the index of a language. */
        public static String index(Language language) {
            return SCRIPT + "-" + language;
        }
    }

    /**
     * The logo, as a page shows it.
     *
     * @param dark the picture for dark screens; blank if there is none
     * @param width in CSS pixels, as shown on a wide screen; the height is the same for all
     * @param alternative the alternative text; blank if the title says enough
     */
    public record Sign(String href, String dark, int width, int height, String alternative) {}

    /** A link of the menu. It may lead to the page itself, which is then marked. */
    public record MenuLink(String href, String text, boolean current) {}

    /**
     * An organization that helps readers, in one line.
     *
     * @param role the id of its role
     */
    public record Line(String role, String name, List<Contact> contacts) {}

    /**
     * A contact, as a page shows it.
     *
     * @param way for example {@code call}
     * @param href empty if it cannot be a link
     * @param label how to use it, with the places where a line may break inside an address
     */
    public record Contact(String way, String href, Html label) {
        private static final Pattern NAME_WORD = Pattern.compile("\\p{L}{4,}");

        public static Contact of(Organization.Contact contact, String name, Messages messages) {
            String way = contact.way().name().toLowerCase(Locale.ROOT);
            String key = contact.word().isEmpty() ? "help." + way : "help.text-word";
            String address = contact.address();
            return switch (contact.way()) {
                case CALL -> new Contact(way, "tel:" + digits(address), Html.of(words(key, contact, messages)));
                case TEXT -> new Contact(way, "sms:" + digits(address), Html.of(words(key, contact, messages)));
                case TTY -> new Contact(way, "", Html.of(words(key, contact, messages)));
                case EMAIL -> new Contact(way, "mailto:" + address, breakable(words(key, contact, messages), name));
                case CHAT, WEB -> new Contact(way, address, breakable(words(key, contact, messages), name));
            };
        }

        private static String words(String key, Organization.Contact contact, Messages messages) {
            String shown = shown(contact);
            return messages.find(key, Map.of("address", shown, "word", contact.word()))
                    .orElse(shown);
        }

        private static String shown(Organization.Contact contact) {
            return switch (contact.way()) {
                case CHAT, WEB -> host(contact.address());
                case CALL, TEXT, TTY, EMAIL -> contact.address();
            };
        }

        /** True for a phone number, which is shown large. */
        public boolean isNumber() {
            return href.startsWith("tel:") || href.startsWith("sms:");
        }

        /** True for a page of another site. */
        public boolean isOutside() {
            return way.equals("chat") || way.equals("web");
        }

        /** A line may break before a dot, after other signs, and after a word of the name: "keys|and|rent|.org". */
        static Html breakable(String address, String name) {
            String words = NAME_WORD
                    .matcher(name)
                    .results()
                    .map(word -> "|(?<=" + word.group() + ")")
                    .collect(joining());
            String places = "(?iu)(?!^|$)(?:(?=\\.)|(?<=[/@])" + words + ")";
            return Html.written(Html.escape(address).replaceAll(places, "<wbr>"));
        }

        /** ITU-T E.123: a number with a country code begins with a plus sign; short codes have none. */
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

    /** The page in another language. */
    public record Translated(String href, String lang, String dir, String name) {}

    /** A {@code link} element in the head: canonical or alternate. */
    public record Meta(String rel, String hreflang, String href) {}
}
