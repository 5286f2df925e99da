package org.waymark.author.translation;

import org.waymark.diagnostic.TranslationMark;

/** Comments for translators above the words to be translated, with the old and new words of the source. */
enum TranslatorComments {
    /** Comments in Markdown. */
    MARKDOWN {
        @Override
        String comment(String text) {
            // the source's own words must not close the comment
            return "<!-- " + text.replace("-->", "-- >") + (text.contains("\n") ? "\n" : " ") + "-->\n";
        }
    },
    /** Comments in YAML. */
    YAML {
        @Override
        String comment(String text) {
            StringBuilder lines = new StringBuilder();
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.append("# ").append(line).append('\n'));
            return lines.toString();
        }
    };

    abstract String comment(String text);

    String changed(String before, String after) {
        return comment(TranslationMark.WORD
                + " the source has changed. Bring the words below up to date, then delete this comment.\n\nIt was:\n\n"
                + before.strip() + "\n\nIt is now:\n\n" + after.strip());
    }

    String added() {
        return comment(
                TranslationMark.WORD + " the source has this since then. Translate it, then delete this comment.");
    }
}
