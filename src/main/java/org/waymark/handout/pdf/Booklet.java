package org.waymark.handout.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.handout.pdf.Imposition.Fold;
import org.waymark.handout.pdf.Imposition.Side;
import org.waymark.handout.pdf.Imposition.Spot;

/** Pages two on a side, in the order in which they are read when the sheets are printed on both sides and folded. */
final class Booklet {
    private static final int ON_SHEET = 4;

    private Booklet() {}

    static List<Side> of(int pages, Fold fold) {
        int last = (pages + ON_SHEET - 1) / ON_SHEET * ON_SHEET - 1;
        return IntStream.rangeClosed(0, last / 2)
                .mapToObj(first -> {
                    // an odd page of a book stands on the side away from the fold, where reading goes on
                    boolean isLeft = (first % 2 == 1) == (fold == Fold.LEFT);
                    return isLeft ? side(first, last - first) : side(last - first, first);
                })
                .toList();
    }

    private static Side side(int left, int right) {
        return new Side(2, 1, List.of(new Spot(left, 0, 0, false), new Spot(right, 1, 0, false)));
    }
}
