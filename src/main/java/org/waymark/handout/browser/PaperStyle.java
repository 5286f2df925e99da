package org.waymark.handout.browser;

import org.waymark.handout.Form;
import org.waymark.handout.Handout;
import org.waymark.handout.Handout.Foot;
import org.waymark.model.PaperSize;

/** The style that a page gets before it is printed: that of all sheets, and the rules of one form with the foot of its pages. */
final class PaperStyle {
    /** The element that takes the rules of a form. */
    static final String ID = "handout-form";

    private PaperStyle() {}

    /** A page with the style of all sheets, and room for the rules of a form. */
    static String on(String page, String folder) {
        int head = page.indexOf("</head>");
        if (head < 0) {
            return page;
        }
        return page.substring(0, head)
                + "<link rel=\"stylesheet\" href=\"" + folder + "handout.css\"><style id=\"" + ID + "\"></style>"
                + page.substring(head);
    }

    /** The rules of a form. */
    static String rules(Handout handout) {
        Measures measures = Measures.of(handout.form());
        String page = "html{font-size:" + measures.text() + "pt}@page{size:" + size(handout) + ";margin:"
                + measures.margins() + "}";
        return page
                + (handout.form() == Form.CARD ? "@page{@bottom-right{content:none}}" : foot(handout, measures.foot()));
    }

    private static String foot(Handout handout, String points) {
        Foot foot = handout.foot();
        String start = foot.isFromRight() ? "right" : "left";
        String end = foot.isFromRight() ? "left" : "right";
        String look = ";font:" + points + "pt/1.35 'Noto Sans','Vazirmatn','Noto Sans SC',sans-serif"
                + ";white-space:pre-line;vertical-align:top;padding-top:3mm;direction:"
                + (foot.isFromRight() ? "rtl" : "ltr") + ";text-align:";
        String loose = handout.form() == Form.LARGE
                ? ".short,.callout{break-inside:auto!important}p,li{orphans:2;widows:2}"
                : "";
        return loose + "@page{@bottom-" + start + "{content:" + words(foot.help()) + "'\\a '" + words(foot.name())
                + look
                + start + ";width:84%}@bottom-" + end + "{content:" + words(foot.number()) + look + end
                + ";width:16%}@bottom-center{content:none}}";
    }

    /**
     * The sizes of a form.
     *
     * @param text the size of its letters, in points
     * @param foot the size of those in the foot
     * @param margins the upper one is the same in each form, and {@code Finisher} knows it
     */
    private record Measures(String text, String foot, String margins) {
        static Measures of(Form form) {
            return switch (form) {
                case STANDARD -> new Measures("12", "9", "12mm 17mm 20mm");
                case LARGE -> new Measures("18", "12", "12mm 16mm 30mm");
                case BOOKLET -> new Measures("10.5", "7.5", "12mm 12mm 19mm");
                case CARD -> new Measures("12", "9", "0");
            };
        }
    }

    private static String size(Handout handout) {
        boolean isLetter = handout.paper() == PaperSize.LETTER;
        if (handout.form() == Form.BOOKLET) {
            return isLetter ? "5.5in 8.5in" : "148mm 210mm";
        }
        if (handout.form() == Form.CARD) {
            return isLetter ? "2.75in 4.25in" : "74.25mm 105mm"; // eight of them are a sheet
        }
        return isLetter ? "8.5in 11in" : "210mm 297mm";
    }

    /** A text as CSS strings, with counters in place of the numbers. */
    private static String words(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == Foot.PAGE.charAt(0)) {
                css.append("\"counter(page)\"");
            } else if (character == Foot.PAGES.charAt(0)) {
                css.append("\"counter(pages)\"");
            } else if (character < ' ' || "\"\\<>".indexOf(character) >= 0) {
                css.append('\\').append(Integer.toHexString(character)).append(' ');
            } else {
                css.appendCodePoint(character);
            }
        });
        return css.append('"').toString();
    }
}
