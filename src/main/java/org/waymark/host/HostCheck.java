package org.waymark.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;

/** Asks a host for each file of a built site, and compares what it sends with the table and with the file. */
public final class HostCheck {
    /** No host has a file of this name. */
    private static final String UNKNOWN = "en/no-such-page.html";

    private static final Map<String, String> TYPES = Map.of("html", "text/html", "css", "text/css", "js", "javascript");

    private final URI address;
    private final HttpClient client;

    /**
     * Creates a check.
     *
     * @param address the address of the guide, with a slash at its end
     * @param timeout the longest time to wait for an answer
     */
    public HostCheck(URI address, Duration timeout) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks for each file.
     *
     * @param files the bytes of the built site by path
     * @param progress receives each path before it is requested
     */
    public List<Gap> check(Map<String, byte[]> files, Consumer<String> progress)
            throws IOException, InterruptedException {
        List<Gap> gaps = new ArrayList<>();
        for (Entry<String, byte[]> file : files.entrySet()) {
            progress.accept(file.getKey());
            HttpResponse<byte[]> answer = ask(file.getKey());
            if (answer.statusCode() == 200) {
                gaps.addAll(compare(file.getKey(), answer));
                body(file.getKey(), file.getValue(), answer, gaps);
            } else {
                gaps.add(status(file.getKey(), answer, 200));
            }
        }
        HttpResponse<byte[]> missing = ask(UNKNOWN);
        if (missing.statusCode() == 404) {
            gaps.addAll(compare(UNKNOWN, missing));
        } else {
            gaps.add(status(UNKNOWN, missing, 404));
        }
        return gaps;
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static Gap status(String path, HttpResponse<?> answer, int expected) {
        String found = answer.statusCode()
                + answer.headers()
                        .firstValue("Location")
                        .map(to -> ", leads to " + to)
                        .orElse("");
        String purpose = expected == 404
                ? "A page that does not exist should say so; the host's own page may load files from elsewhere."
                : "Links of the guide name this file.";
        return new Gap("status", path, found, String.valueOf(expected), purpose);
    }

    private static List<Gap> compare(String path, HttpResponse<?> answer) {
        List<Gap> gaps = new ArrayList<>();
        for (Header header : HostHeaders.of(path)) {
            String found = String.join(", ", answer.headers().allValues(header.name()));
            if (!same(found, header.value())) {
                gaps.add(new Gap(
                        header.name(), path, found.isEmpty() ? "nothing" : found, header.value(), header.purpose()));
            }
        }
        type(path, answer, gaps);
        answer.headers()
                .firstValue("Set-Cookie")
                .ifPresent(cookie -> gaps.add(new Gap(
                        "Set-Cookie",
                        path,
                        cookie.replaceFirst("=.*", "=..."),
                        "nothing",
                        "A cookie stays on the device and says that somebody was here.")));
        return gaps;
    }

    private static void type(String path, HttpResponse<?> answer, List<Gap> gaps) {
        String expected = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
        String found = answer.headers().firstValue("Content-Type").orElse("nothing");
        if (!found.contains(expected)) {
            gaps.add(new Gap("Content-Type", path, found, expected, "Browsers refuse a file of another type."));
        }
    }

    private static void body(String path, byte[] file, HttpResponse<byte[]> answer, List<Gap> gaps) {
        if (!Arrays.equals(file, answer.body())) {
            gaps.add(new Gap(
                    "content",
                    path,
                    answer.body().length + " bytes that differ",
                    file.length + " bytes as built",
                    "An older edition is published there, or the host changes pages, such as by adding statistics."));
        }
    }

    /** Directives of caching have no order and no capitals. */
    private static boolean same(String found, String expected) {
        return parts(found).equals(parts(expected));
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.toLowerCase(Locale.ROOT).split("[,;]\\s*", -1))
                .map(String::strip)
                .sorted()
                .toList();
    }
}
