package org.waymark.render;

/** The address of a file in the site, with {@code /} between folders, for example {@code en/faq/what-is-a-deposit.html}. */
public record Address(String path) {

    /**
     * The link from one file to another. It is relative and names its file, so that the site works in any folder, from a disk,
     * and unzipped.
     */
    public String to(Address target) {
        String[] from = path.split("/");
        String[] there = target.path.split("/");
        int same = 0;
        while (same < Math.min(from.length, there.length) - 1 && from[same].equals(there[same])) {
            same++;
        }
        StringBuilder link = new StringBuilder("../".repeat(from.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            link.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        return link.toString();
    }
}
