package org.waymark.handout.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.handout.HandoutException;
import org.waymark.handout.pdf.Imposition.Fold;
import org.waymark.handout.pdf.Imposition.Side;
import org.waymark.handout.pdf.Imposition.Spot;

/**
 * Eight pages on one side of one sheet, to be folded three times. The upper four stand on their heads, so that each is upright when
 * its half is turned over; the last one is the cover.
 */
final class PocketCard {
    private static final int PANELS = 8;
    private static final int IN_ROW = 4;

    private PocketCard() {}

    /** The one side. Refuses a card of more or fewer pages: a text that is longer than its panel would move all that follow. */
    static List<Side> of(int pages, Fold fold) {
        if (pages != PANELS) {
            throw new HandoutException("the texts of the pocket card take " + pages + " panels, and a card has "
                    + PANELS + ": shorten the name of a help line, or take 'card' out of handouts in guide.yaml");
        }
        List<Spot> spots = IntStream.range(0, PANELS)
                .mapToObj(page -> new Spot(page, column(page % IN_ROW, fold), page / IN_ROW, page < IN_ROW))
                .toList();
        return List.of(new Side(IN_ROW, PANELS / IN_ROW, spots));
    }

    private static int column(int inReadingOrder, Fold fold) {
        return fold == Fold.LEFT ? inReadingOrder : IN_ROW - 1 - inReadingOrder;
    }
}
