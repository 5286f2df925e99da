package org.waymark.handout;

/** A form in which a sheet is printed. */
public enum Form {
    /** Letters of 12 points. */
    STANDARD("pdf"),
    /** Letters of 18 points, for readers who need them large; set anew, not scaled. */
    LARGE("large.pdf"),
    /** Pages of half the size, two on each side, to be printed on both sides and folded. */
    BOOKLET("booklet.pdf"),
    /** Eight small pages on one side of a sheet, to be folded to a card; they have no foot. */
    CARD("pdf");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }
}
