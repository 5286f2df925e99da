package org.waymark.handout;

import org.waymark.handout.Handout.Foot;

/** What a page gets before it is printed: the name of the document, the style for paper, and the foot of each page. */
record PaperStyle(String title, String link, String rules) {

    static PaperStyle of(Handout handout, String folder) {
        Foot foot = handout.foot();
        String look = ";font:9pt 'Noto Sans','Noto Naskh Arabic',sans-serif;white-space:pre";
        String rules = "@page{@bottom-left{content:" + words(foot.name()) + "'\\a '" + words(foot.help()) + look
                + "}@bottom-right{content:" + words(foot.number()) + look + "}@bottom-center{content:none}}";
        return new PaperStyle(handout.title(), folder + "handout.css", rules);
    }

    String on(String page) {
        int from = page.indexOf("<title>");
        int to = page.indexOf("</title>", from);
        int head = page.indexOf("</head>");
        if (from < 0 || to < from || head < to) {
            return page;
        }
        return page.substring(0, from)
                + "<title>" + escaped(title) + page.substring(to, head)
                + "<link rel=\"stylesheet\" href=\"" + link + "\"><style>" + rules + "</style>"
                + page.substring(head);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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
