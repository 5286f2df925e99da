package org.waymark.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as the settings of a web server. The text of each is a resource of its name, with places to fill. */
public enum Recipe {
    /** nginx. */
    NGINX("    add_header %s \"%s\" always;"),
    /** Apache 2.4. */
    APACHE("    Header always set %s \"%s\""),
    /** Caddy 2. */
    CADDY("        %s \"%s\"");

    private final String line;

    /** @param line how the server is told of a header */
    Recipe(String line) {
        this.line = line;
    }

    /** The settings for a guide at that place. */
    public String write(Place place) {
        String text = template();
        for (Entry<String, String> value : values(place).entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private Map<String, String> values(Place place) {
        return Map.ofEntries(
                Map.entry("folder", place.folder()),
                Map.entry("path", place.path()),
                Map.entry("assets", HostHeaders.ASSETS),
                Map.entry("always", lines(List.of())),
                Map.entry("never", lines(List.of(HostHeaders.NEVER_KEPT))),
                Map.entry("lasting", lines(List.of(HostHeaders.FOR_A_YEAR))),
                Map.entry("year", HostHeaders.FOR_A_YEAR.value()),
                Map.entry("no-store", HostHeaders.NEVER_KEPT.value()),
                Map.entry("https", HostHeaders.ALWAYS_HTTPS.name() + " \"" + HostHeaders.ALWAYS_HTTPS.value() + "\""),
                Map.entry("alias", apacheAlias(place)),
                Map.entry("opening", caddyOpening(place)));
    }

    private String lines(List<Header> besides) {
        return Stream.concat(HostHeaders.always().stream(), besides.stream())
                .map(header -> line.formatted(header.name(), header.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String apacheAlias(Place place) {
        return place.isRoot()
                ? "DocumentRoot \"" + place.folder() + "\""
                : "Alias \"" + place.path() + "\" \"" + place.folder() + "/\"";
    }

    private static String caddyOpening(Place place) {
        return place.isRoot()
                ? "handle {"
                : "redir " + place.prefix() + " " + place.path() + " 308\nhandle_path " + place.path() + "* {";
    }

    private String template() {
        String name = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream file = Objects.requireNonNull(Recipe.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
