package org.waymark.handout;

import java.util.List;

/**
 * A finished file of a sheet.
 *
 * @param pages the number of its pages
 * @param holes the numbers of the pages that end far above their foot
 * @param preview a small picture of its first page, as PNG; empty if another form of the sheet has it
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record FinishedSheet(byte[] pdf, int pages, List<Integer> holes, byte[] preview) {
    public FinishedSheet {
        holes = List.copyOf(holes);
    }
}
