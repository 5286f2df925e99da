package org.waymark.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;

/**
 * All external addresses of the guide, each with its position.
 *
 * @param all in the order of their positions
 */
public record WebLinks(List<Located<String>> all) {
    private static final Set<Organization.Channel> ON_THE_WEB =
            Set.of(Organization.Channel.WEB, Organization.Channel.CHAT);

    public WebLinks {
        all = List.copyOf(all);
    }

    public static WebLinks of(Site site) {
        return new WebLinks(Stream.of(guide(site.guide()), texts(site), sources(site), bases(site))
                .flatMap(links -> links)
                .distinct()
                .sorted((one, other) -> one.position().compareTo(other.position()))
                .toList());
    }

    private static Stream<Located<String>> guide(Guide guide) {
        SourcePosition file = SourcePosition.ofFile(guide.title().position().path());
        Stream<Located<String>> organizations = guide.organizations().stream().flatMap(WebLinks::organization);
        Stream<String> others =
                Stream.concat(Stream.of(guide.exit()), guide.license().stream().map(license -> license.url()));
        return Stream.concat(organizations, others.filter(url -> !url.isEmpty()).map(url -> new Located<>(url, file)));
    }

    private static Stream<Located<String>> organization(Organization organization) {
        Stream<String> contacts = organization.contacts().stream()
                .filter(contact -> ON_THE_WEB.contains(contact.way()))
                .map(Organization.Contact::address);
        return Stream.concat(contacts, Stream.of(organization.seenAt()))
                .filter(url -> !url.isEmpty())
                .map(url -> new Located<>(url, organization.name().position()));
    }

    private static Stream<Located<String>> texts(Site site) {
        return site.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .flatMap(revision -> revision.documents().values().stream())
                .flatMap(document -> document.references().stream())
                .filter(reference -> reference.is(Reference.Scheme.WEB))
                .map(reference -> new Located<>(reference.target(), reference.position()));
    }

    private static Stream<Located<String>> sources(Site site) {
        return site.sources().stream()
                .flatMap(source -> source.url().stream()
                        .map(url -> new Located<>(url, source.id().position())));
    }

    /** The pages that facts rest on. */
    private static Stream<Located<String>> bases(Site site) {
        return site.worded().stream()
                .flatMap(piece -> piece.latest().stream())
                .flatMap(revision -> revision.bases().stream())
                .flatMap(basis -> basis.grounds().stream()
                        .filter(ground -> ground.form() == Basis.Form.PAGE)
                        .map(Basis.Ground::value));
    }
}
