package org.waymark.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.address.HostName;
import org.waymark.model.Located;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;
import org.waymark.model.WebLinks;

/** Checks that every external address leads where it seems to: to one site, one number, one mailbox. */
public final class AddressCheck implements Check {
    /** The digits of RFC 3966 that a person dials. '*' and '#' change a phone's settings; ',' and ';' wait for codes. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9().-]{1,24}(;ext=\\d{1,7})?");

    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{N}.!$'*+/=^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++)++");

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Stream.concat(WebLinks.of(site).all().stream(), baseUrl(site))
                .forEach(link -> HostName.doubt(link.value())
                        .ifPresent(doubt -> report(
                                link, doubt, "Write the address of the site as a reader would type it.", diagnostics)));
        references(site).forEach(reference -> check(reference, diagnostics));
    }

    private static Stream<Located<String>> baseUrl(Site site) {
        SourcePosition file =
                SourcePosition.ofFile(site.guide().title().position().path());
        return Stream.of(site.guide().baseUrl()).filter(url -> !url.isEmpty()).map(url -> new Located<>(url, file));
    }

    private static Stream<Reference> references(Site site) {
        return Stream.concat(
                site.guide().signposts().references(),
                Text.all(site).flatMap(text -> text.document().references().stream()));
    }

    private static void check(Reference reference, Diagnostics diagnostics) {
        Optional<String> hint = switch (reference.scheme().form()) {
            case PHONE ->
                NUMBER.matcher(reference.target()).matches()
                        ? Optional.empty()
                        : Optional.of("Write the number alone, in digits, for example: (tel:+1-888-373-7888)");
            case MAIL ->
                MAILBOX.matcher(reference.target()).matches()
                        ? Optional.empty()
                        : Optional.of(
                                "Write one address alone, without a subject or copies: (mailto:help@guide.example)");
            default -> Optional.empty();
        };
        hint.ifPresent(next -> report(
                new Located<>(reference.scheme().prefix() + reference.target(), reference.position()),
                reference.is(Scheme.PHONE)
                        ? "is no phone number: a phone may do other things than call"
                        : "is not one mailbox: a mail program may do other things than write to it",
                next,
                diagnostics));
    }

    private static void report(Located<String> address, String doubt, String hint, Diagnostics diagnostics) {
        diagnostics.report(Rule.UNSAFE_ADDRESS, address.position(), "address '" + address.value() + "' " + doubt, hint);
    }
}
