package org.waymark.model;

/** The size of the paper on which sheets are printed. */
public enum PaperSize implements Choice {
    /** North American letter, 8.5 by 11 inches. */
    LETTER,
    /** ISO 216 A4, 210 by 297 millimetres. */
    A4
}
