package org.waymark.handout;

/** A form in which a sheet is printed. */
public enum Form {
    /** Letters of 12 points. */
    STANDARD("pdf"),
    /** Letters of 18 points, for readers who need them large; set anew, not scaled. */
    LARGE("large.pdf"),
    /** Pages of half the size, two on each side, to be printed on both sides and folded. */
    BOOKLET("booklet.pdf");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }
}
