package org.waymark.link;

/** What came of asking an address. */
public record LinkAnswer(Kind kind, String words) {
    /** How good the answer is. */
    public enum Kind {
        ANSWERS,
        /** The host does not serve a program: somebody has to look with a browser. */
        UNCLEAR,
        BROKEN
    }

    static LinkAnswer of(int status) {
        if (status < 400) {
            return new LinkAnswer(Kind.ANSWERS, "answers");
        }
        return switch (status) {
            case 404, 410 -> broken("the page is not there (" + status + ")");
            // refused, asks to log in, too many requests, not available now
            case 401, 403, 406, 429, 503 ->
                new LinkAnswer(
                        Kind.UNCLEAR, "the host does not answer a program (" + status + "): look with a browser");
            default -> broken("the host answers with an error (" + status + ")");
        };
    }

    static LinkAnswer broken(String words) {
        return new LinkAnswer(Kind.BROKEN, words);
    }
}
