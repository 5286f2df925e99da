package org.waymark.markdown.leftover;

import java.util.Optional;
import java.util.regex.Matcher;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/** Words that are shown as they are written, such as a title: any markup in them is seen. */
public final class PlainWords {
    private PlainWords() {}

    /** Reports the first mark in a text that stands in a front matter. */
    public static void check(String text, SourcePosition position, Diagnostics diagnostics) {
        mark(text)
                .ifPresent(mark -> diagnostics.report(
                        Rule.LEFTOVER_MARK,
                        position,
                        "'" + mark + "' would be seen as it stands: nothing in a front matter is Markdown",
                        "Write plain words, without marks. Emphasis and links belong below the front matter."));
    }

    private static Optional<String> mark(String text) {
        if (Leftovers.isPlain(text)) {
            return Optional.empty();
        }
        for (Mark mark : MarkList.ALL) {
            Matcher matcher = mark.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(SeenText.shown(matcher.group()));
            }
        }
        return Optional.empty();
    }
}
