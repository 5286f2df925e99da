package org.waymark.host;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table as the file {@code _headers}, which Cloudflare Pages and Netlify read. Both add up the headers of all rules that fit, so no
 * two rules name one header for one file.
 */
public final class HeadersFile {
    private HeadersFile() {}

    /**
     * The text of the file.
     *
     * @param folders the folders of pages and data beside the assets, such as {@code en}
     */
    public static String of(List<String> folders) {
        Stream<String> neverKept = Stream.concat(
                Stream.of("/", "/*.html", "/" + HostHeaders.TEXTS + "/*"),
                folders.stream().map(folder -> "/" + folder + "/*"));
        return Stream.of(
                        Stream.of(rule("/*", HostHeaders.always())),
                        neverKept.map(path -> rule(path, List.of(HostHeaders.NEVER_KEPT))),
                        Stream.of(rule("/" + HostHeaders.ASSETS + "/*", List.of(HostHeaders.FOR_A_YEAR))))
                .flatMap(rules -> rules)
                .collect(Collectors.joining());
    }

    private static String rule(String path, List<Header> headers) {
        return headers.stream()
                .map(header -> "  " + header.name() + ": " + header.value() + "\n")
                .collect(Collectors.joining("", path + "\n", ""));
    }
}
