package org.waymark.search;

/** One line of a short answer, cut where a word ends. */
final class Lead {
    private static final int LONGEST = 120;

    private Lead() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
