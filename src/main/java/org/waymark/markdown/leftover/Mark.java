package org.waymark.markdown.leftover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Rule;

/**
 * Characters that look like markup but are not, in words that readers see.
 *
 * @param rule the rule that the mark breaks
 * @param pattern the pattern of the mark; {@code ^} and {@code $} match at the ends of each line
 * @param says the message, with {@code $0} for the match
 * @param hint what to write, with {@code $1} for the first group
 */
record Mark(Rule rule, Pattern pattern, String says, String hint) {
    private static final String SEEN = "'$0' would be seen as it stands: it is no Markdown that the guide knows";

    static Mark of(String pattern, String hint) {
        return new Mark(Rule.LEFTOVER_MARK, Pattern.compile(pattern, Pattern.MULTILINE), SEEN, hint);
    }

    static Mark of(Rule rule, String pattern, String says, String hint) {
        return new Mark(rule, Pattern.compile(pattern, Pattern.MULTILINE), says, hint);
    }

    String message(Matcher found) {
        return says.replace("$0", SeenText.shown(found.group()));
    }

    String hint(Matcher found) {
        String words = "words";
        for (int i = found.groupCount(); i > 0; i--) {
            String group = found.group(i);
            words = group == null || group.isBlank() ? words : SeenText.shown(group);
        }
        return hint.replace("$1", words);
    }
}
