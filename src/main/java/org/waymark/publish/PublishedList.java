package org.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The manifest of a published folder, by path; it is stored in that folder. Files that it does not name are not ours. */
record PublishedList(Map<String, PublishedFile> files) {
    static final String NAME = ".waymark-published";

    private static final String HEAD = "waymark-published 1";
    private static final Pattern LINE = Pattern.compile("(current|kept) ([0-9a-f]{64}|-) (\\d{1,18}) (.+)");
    private static final Pattern SEGMENT = Pattern.compile("[^./\\\\:][^/\\\\:]*");

    PublishedList {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Reads the manifest of a folder: without entries if nothing was published yet, absent if it cannot be parsed. */
    static Optional<PublishedList> read(Path target) throws IOException {
        Path list = target.resolve(NAME);
        if (!Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new PublishedList(Map.of()));
        }
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return parse(List.of(Files.readString(list).split("\\R")));
    }

    private static Optional<PublishedList> parse(List<String> lines) {
        if (!lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        Map<String, PublishedFile> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !isInside(parts.group(4))) {
                return Optional.empty();
            }
            var state = PublishedFile.State.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
            files.put(parts.group(4), new PublishedFile(state, parts.group(2), Long.parseLong(parts.group(3))));
        }
        return Optional.of(new PublishedList(files));
    }

    /**
     * True if a path stays in its folder and has no part that begins with a dot, so that a forged manifest deletes nothing
     * else.
     */
    static boolean isInside(String path) {
        return List.of(path.split("/", -1)).stream()
                .allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    byte[] bytes() {
        String lines = files.entrySet().stream()
                .map(file -> line(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        return (HEAD + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String path, PublishedFile file) {
        String state = file.state().name().toLowerCase(Locale.ROOT);
        return state + " " + file.hash() + " " + file.size() + " " + path + "\n";
    }
}
