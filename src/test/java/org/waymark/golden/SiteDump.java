package org.waymark.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.testing.Trees;

/**
 * A whole site as one text that a person can read: each file under its name, each field of a page on a line of its own.
 * What surrounds a page is written where it differs from that of the page before it in the same folder. Fingerprints in
 * names are left out, as they tell only that other files changed.
 */
final class SiteDump {
    /** The site's own list of its files: it says again what the dump says. */
    private static final String MANIFEST = ".waymark";

    private static final Pattern FINGERPRINT = Pattern.compile("(?<=\\.)[0-9a-f]{10}(?=\\.(?:js|css|svg|png)\\b)");
    private static final Pattern FIELD = Pattern.compile("<(?:p|div) data-field=\"([\\w-]+)\"([^>]*)>");
    private static final Pattern FIELD_END = Pattern.compile("</div>\n(?=<|$)");
    private static final Pattern OWN = Pattern.compile("(?:<title>|\\[(?:address|language)]).*");
    private static final Pattern MAIN = Pattern.compile("<main>(.*)</main>", Pattern.DOTALL);

    private final StringBuilder dump = new StringBuilder();
    private final Map<String, List<String>> frames = new HashMap<>();

    private SiteDump() {}

    /** The dump of the site in a folder; ends with a line end. */
    static String of(Path site) {
        var dump = new SiteDump();
        for (Path file : Trees.walk(site)) {
            String name = Trees.name(site, file);
            if (!name.equals(MANIFEST)) {
                dump.add(named(name), name.endsWith(".png") ? "(a picture)" : named(Trees.text(file)));
            }
        }
        return dump.dump.toString();
    }

    private static String named(String text) {
        return FINGERPRINT.matcher(text).replaceAll("HASH");
    }

    private void add(String name, String text) {
        dump.append("==== ").append(name).append('\n');
        var main = MAIN.matcher(text);
        if (name.endsWith(".html") && main.find()) {
            String around = text.substring(0, main.start()) + "\n" + text.substring(main.end());
            frame(name.replaceFirst("[^/]*$", ""), lines(around));
            dump.append("---- main\n");
            lines(main.group(1)).forEach(this::line);
        } else {
            text.lines().forEach(this::line);
        }
        dump.append('\n');
    }

    private void frame(String folder, List<String> lines) {
        List<String> common =
                lines.stream().filter(line -> !OWN.matcher(line).matches()).toList();
        if (common.equals(frames.put(folder, common))) {
            lines.stream().filter(line -> OWN.matcher(line).matches()).forEach(this::line);
        } else {
            lines.forEach(this::line);
        }
    }

    /** The lines of a part of a page; a field begins a line, and its mark-up says no more than its name. */
    private static List<String> lines(String html) {
        String fields = FIELD.matcher(FIELD_END.matcher(html).replaceAll("\n")).replaceAll("\n[$1]$2 ");
        List<String> lines = new ArrayList<>();
        fields.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private void line(String line) {
        dump.append(line).append('\n');
    }
}
