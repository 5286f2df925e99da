package org.waymark.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Destination;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Listing;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.PieceKind;
import org.waymark.model.PieceList;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Signpost;
import org.waymark.model.Signposts;
import org.waymark.model.WordedKind;
import org.waymark.read.yaml.Fields;

/** Reads the navigation of the guide: the menu, the links of the home page, and the page that lists everybody to ask for help. */
record SignpostReader(LanguageTexts texts, LinkSchemes schemes) {
    private static final List<Scheme> WITH_FRAGMENT = List.of(Scheme.FAQ, Scheme.PAGE);

    Signposts read(Fields fields) {
        return new Signposts(
                list(fields, "menu"),
                list(fields, "ways-in"),
                list(fields, "first-steps"),
                destination(fields, "help"));
    }

    private List<Signpost> list(Fields fields, String key) {
        return fields.groups(key).stream().flatMap(this::signpost).toList();
    }

    private Stream<Signpost> signpost(Fields fields) {
        fields.required("to", "to: page:who-can-help");
        Optional<Destination> to = destination(fields, "to");
        Localized name = texts.read(fields, "name");
        fields.end();
        return to.map(found -> new Signpost(found, name)).stream();
    }

    /** The target. Empty if the key is missing or names no page of the guide, which is then reported. */
    private Optional<Destination> destination(Fields fields, String key) {
        Optional<Located<String>> written = fields.text(key);
        Optional<Destination> found = written.flatMap(this::destination);
        if (written.isPresent() && found.isEmpty()) {
            report(fields, key, written.get());
        }
        return found;
    }

    private Optional<Destination> destination(Located<String> written) {
        String text = written.value();
        Stream<Destination> lists = Arrays.stream(Listing.values())
                .filter(list -> list.id().equals(text))
                .map(list -> list);
        Stream<Destination> places = schemes.ofPieces().stream()
                .filter(scheme -> text.startsWith(scheme.prefix()))
                .map(scheme -> reference(scheme, written));
        return Stream.concat(lists, places).findFirst();
    }

    private static Reference reference(Scheme scheme, Located<String> written) {
        String rest = written.value().substring(scheme.prefix().length());
        int hash = WITH_FRAGMENT.contains(scheme) ? rest.indexOf('#') : -1;
        String target = hash < 0 ? rest : rest.substring(0, hash);
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        return new Reference(scheme, target, fragment, "", written.position());
    }

    private void report(Fields fields, String key, Located<String> written) {
        List<String> lists = Arrays.stream(Listing.values()).map(Listing::id).toList();
        String pieces = schemes.kinds().stream()
                .flatMap(kind -> targets(kind).map(target -> Scheme.of(kind).prefix() + target))
                .collect(Collectors.joining(", "));
        String forms = "Write " + pieces + ", or one of: " + String.join(", ", lists) + ".";
        fields.diagnostics()
                .report(
                        Rule.LINK_TARGET,
                        written.position(),
                        "'" + key + "' is '" + written.value() + "', which is no place of the guide",
                        Nearest.to(written.value(), lists)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse(forms));
    }

    private static Stream<String> targets(PieceKind kind) {
        boolean hasList = kind instanceof WordedKind worded && worded.list().isPresent();
        return hasList ? Stream.of("slug", PieceList.TARGET) : Stream.of("slug");
    }
}
