package org.waymark.link;

/** The result of requesting an address. */
public record LinkAnswer(Kind kind, String words) {
    /** The quality of the answer. */
    public enum Kind {
        ANSWERS,
        /** The host does not serve programs, so a person has to check in a browser. */
        UNCLEAR,
        BROKEN
    }

    static LinkAnswer of(int status) {
        if (status < 400) {
            return new LinkAnswer(Kind.ANSWERS, "answers");
        }
        return switch (status) {
            case 404, 410 -> broken("the page is not there (" + status + ")");
            // forbidden, login required, not acceptable, too many requests, temporarily unavailable
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
