package org.waymark.read.tree;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.character.ReservedName;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Located;

/**
 * Checks that names are valid on every system: a guide is written on one, checked out on another and published from a
 * third.
 */
public final class FileNames {
    private static final Pattern UNFIT = Pattern.compile(".*[. ]|.*[<>:\"\\\\|?*\\p{Cntrl}].*");

    private FileNames() {}

    /** Reports the name of a future file or folder that Windows reserves. */
    public static boolean accepts(String name, SourcePosition position, Diagnostics diagnostics) {
        if (ReservedName.is(name)) {
            diagnostics.report(
                    Rule.FILE_NAME,
                    position,
                    "'" + name + "' is a name that Windows keeps for a device",
                    "Nobody could copy the guide to a computer with Windows. Choose another name.");
        }
        return !ReservedName.is(name);
    }

    /** Reports two names of future folders that some systems cannot store side by side. */
    public static boolean areApart(Located<String> name, List<Located<String>> others, Diagnostics diagnostics) {
        Optional<Located<String>> other = others.stream()
                .filter(one -> !one.value().equals(name.value()))
                .filter(one -> folded(one.value()).equals(folded(name.value())))
                .findFirst();
        other.ifPresent(one -> reportCase(name.value(), one.value(), name.position(), diagnostics));
        return other.isEmpty();
    }

    private static void reportCase(String name, String other, SourcePosition position, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.FILE_NAME,
                position,
                "'" + name + "' and '" + other + "' differ only in case",
                "On Windows and macOS they are one file. Rename or delete one of the two.");
    }

    /** Reports names in a folder that some systems cannot store, or cannot store side by side. */
    static void check(List<Path> children, SourceTree tree, Diagnostics diagnostics) {
        Map<String, Path> seen = new HashMap<>();
        for (Path child : children) {
            String name = name(child);
            SourcePosition position = SourcePosition.ofFile(tree.name(child));
            accepts(name, position, diagnostics);
            if (UNFIT.matcher(name).matches()) {
                diagnostics.report(
                        Rule.FILE_NAME,
                        position,
                        "'" + name + "' is a name that Windows cannot keep",
                        "It ends in a dot or space, or has one of < > : \" \\ | ? * in it. Rename it.");
            }
            Path other = seen.putIfAbsent(folded(name), child);
            if (other != null) {
                // names with capitals sort first, and most often the one with capitals is the mistake
                reportCase(name(other), name, SourcePosition.ofFile(tree.name(other)), diagnostics);
            }
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
