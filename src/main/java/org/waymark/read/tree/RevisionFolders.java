package org.waymark.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/**
 * Finds the revision folders {@code r1}, {@code r2} ... of an entry, questionnaire or record.
 *
 * @param first the file that a first revision needs
 * @param beside the other names allowed beside the folders
 */
public record RevisionFolders(SourceTree content, String first, List<String> beside, Diagnostics diagnostics) {
    private static final Pattern REVISION = Pattern.compile("r([1-9]\\d{0,2})");
    private static final Pattern MEANT =
            Pattern.compile("(?:r|rev|revision|v)?[-_ .]*0*([1-9]\\d{0,2})", Pattern.CASE_INSENSITIVE);

    public RevisionFolders {
        beside = List.copyOf(beside);
    }

    /** The folders by number. Reports anything that is not a revision, and missing revisions. */
    public SortedMap<Integer, Path> in(Path folder) {
        SortedMap<Integer, Path> folders = new TreeMap<>();
        for (Path child : content.list(folder)) {
            String name = String.valueOf(child.getFileName());
            Matcher number = REVISION.matcher(name);
            if (number.matches()) {
                folders.put(Integer.parseInt(number.group(1)), child);
            } else if (!beside.contains(name)) {
                content.lost(child, renamed(name) + "Revisions are folders r1, r2 ..." + besides() + ".");
            }
        }
        // judged by folder, because a revision that could not be read still exists
        checkGaps(folder, List.copyOf(folders.keySet()));
        return folders;
    }

    /** Suggests the right name if a revision was meant. */
    private static String renamed(String name) {
        Matcher meant = MEANT.matcher(name);
        return meant.matches() ? "Rename it to r" + meant.group(1) + ". " : "Take it away, or rename it. ";
    }

    private String besides() {
        return beside.isEmpty() ? "" : "; beside them lies " + String.join(", ", beside);
    }

    private void checkGaps(Path folder, List<Integer> numbers) {
        if (!numbers.contains(1)) {
            gap(folder, "there is no revision r1", "Write " + content.name(folder) + "/r1/" + first);
        }
        for (int i = 1; i < numbers.size(); i++) {
            int expected = numbers.get(i - 1) + 1;
            if (numbers.get(i) != expected) {
                gap(
                        folder,
                        "revision r" + numbers.get(i) + " follows r" + (expected - 1),
                        "Rename the folder r" + numbers.get(i) + " to r" + expected + ", or put the missing one back.");
            }
        }
    }

    private void gap(Path folder, String message, String hint) {
        diagnostics.report(Rule.REVISION_GAP, SourcePosition.ofFile(content.name(folder)), message, hint);
    }
}
