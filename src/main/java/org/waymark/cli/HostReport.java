package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.host.Gap;
import org.waymark.host.HostCheck;

/** Asks a host for the whole site, and reports each gap once with the files that have it. */
final class HostReport {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int NAMED = 3;

    private final Invocation invocation;

    HostReport(Invocation invocation) {
        this.invocation = invocation;
    }

    int run(String host, Path site) {
        URI address = address(host);
        Map<String, byte[]> files = files(site);
        List<Gap> gaps;
        try {
            gaps = new HostCheck(address, TIMEOUT).check(files, path -> {});
        } catch (IOException e) {
            throw invocation.usageError("'" + host + "' does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Main.ERRORS_IN_CONTENT;
        }
        return report(gaps, files.size());
    }

    private URI address(String host) {
        String folder = host.endsWith("/") ? host : host + "/";
        if (!folder.matches("https?://[^/\\s]+/\\S*|https?://[^/\\s]+/")) {
            throw invocation.usageError("--host: '" + host + "' is no address. Write it as https://example.org/guide/");
        }
        return URI.create(folder);
    }

    /** The files that readers can ask for. */
    private Map<String, byte[]> files(Path site) {
        if (!Files.isRegularFile(site.resolve("index.html"))) {
            throw invocation.usageError("There is no built site in '" + site + "'. Make it first: ./waymark build");
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.matches("(.*/)?[._].*|.*\\.(br|gz)")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private int report(List<Gap> gaps, int files) {
        Map<String, List<Gap>> kinds = new LinkedHashMap<>();
        gaps.forEach(gap -> kinds.computeIfAbsent(
                        gap.subject() + "\0"
                                + (gap.subject().equals("content") ? "" : gap.found() + "\0" + gap.expected()),
                        kind -> new ArrayList<>())
                .add(gap));
        for (List<Gap> alike : kinds.values()) {
            Gap first = alike.get(0);
            invocation.out().println(first.subject() + ": expected " + first.expected() + "; found " + first.found());
            invocation.out().println("  " + first.purpose());
            invocation.out().println("  " + names(alike));
        }
        invocation
                .out()
                .println(
                        kinds.isEmpty()
                                ? files + " files asked for: the host sends what it should."
                                : files + " files asked for: " + kinds.size()
                                        + " gaps. ./waymark hosting prints settings.");
        return kinds.isEmpty() ? 0 : Main.ERRORS_IN_CONTENT;
    }

    private static String names(List<Gap> alike) {
        String first =
                String.join(", ", alike.stream().limit(NAMED).map(Gap::path).toList());
        return alike.size() > NAMED ? first + ", and " + (alike.size() - NAMED) + " more" : first;
    }
}
