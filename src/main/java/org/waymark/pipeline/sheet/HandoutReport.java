package org.waymark.pipeline.sheet;

import java.util.List;

/**
 * What became of the sheets that guide.yaml names.
 *
 * @param files the number of files
 * @param pages the number of their pages
 * @param printed the number of files that had to be made anew
 * @param holes pages that end far above their foot, for example {@code en/print/guide.pdf, page 4}
 * @param missing why there are no files; blank if there are
 */
public record HandoutReport(int files, int pages, long bytes, int printed, List<String> holes, String missing) {
    /** Nothing was to be made. */
    public static final HandoutReport NONE = new HandoutReport(0, 0, 0, 0, List.of(), "");

    public HandoutReport {
        holes = List.copyOf(holes);
    }

    /** Nothing could be made. */
    public static HandoutReport missing(String why) {
        return new HandoutReport(0, 0, 0, 0, List.of(), why);
    }
}
