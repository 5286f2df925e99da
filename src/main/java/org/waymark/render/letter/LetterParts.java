package org.waymark.render.letter;

import java.util.ArrayList;
import java.util.List;

/** Splits a letter into parts that an inbox with a limit accepts. */
final class LetterParts {
    /** Some text-only inboxes cut a message after 13,000 characters. */
    static final int MOST = 12_500;

    private LetterParts() {}

    /**
     * Splits paragraphs, in order.
     *
     * @param around the most characters that are added to each part
     */
    static List<String> of(List<String> paragraphs, int around) {
        int most = MOST - around;
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String paragraph : paragraphs) {
            for (String piece : pieces(paragraph, most)) {
                if (!part.isEmpty() && part.length() + piece.length() + 2 > most) {
                    parts.add(withoutHeading(part, most));
                }
                part.append(part.isEmpty() ? "" : "\n\n").append(piece);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Takes the part out of the builder. A heading at its end goes on to the next part. */
    private static String withoutHeading(StringBuilder part, int most) {
        String text = part.toString();
        int last = text.lastIndexOf("\n\n");
        boolean isHeading = last > most / 2 && text.startsWith("==", last + 2) && text.length() - last < most / 10;
        part.setLength(0);
        if (isHeading) {
            part.append(text.substring(last + 2));
            return text.substring(0, last);
        }
        return text;
    }

    /** A paragraph; one that is longer than a part, line by line. */
    private static List<String> pieces(String paragraph, int most) {
        return paragraph.length() <= most
                ? List.of(paragraph)
                : paragraph.lines().toList();
    }
}
