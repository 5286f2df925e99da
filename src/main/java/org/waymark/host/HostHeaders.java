package org.waymark.host;

import java.util.List;
import java.util.stream.Stream;

/** The headers of each file: the one table behind every recipe and behind the check of a host. */
public final class HostHeaders {
    /** The policy of the pages. It stands in each page too. */
    public static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "form-action 'none'; base-uri 'none'";

    /** The folder of files that hold no word of the guide and whose names change when they change. */
    public static final String ASSETS = "assets";

    /** The folder of scripts that hold words of the guide: indexes of the search, questionnaires, lists of records. */
    public static final String TEXTS = "texts";

    static final Header FOR_A_YEAR = new Header(
            "Cache-Control",
            "public, max-age=31536000, immutable",
            "Without it each page asks again for files that never change.");

    static final Header NEVER_KEPT = new Header(
            "Cache-Control",
            "no-store",
            "Without it a browser keeps the text of this file on the device after the history was cleared.");

    private static final List<Header> ALWAYS = List.of(
            new Header(
                    "Content-Security-Policy",
                    PAGE_POLICY + "; frame-ancestors 'none'",
                    "Without it another site may show the guide in a frame, and watch what is pressed."),
            new Header(
                    "Referrer-Policy",
                    "no-referrer",
                    "Without it another site may learn which page a reader came from."),
            new Header(
                    "X-Content-Type-Options",
                    "nosniff",
                    "Without it a browser may take a file for something else than what it is."),
            new Header(
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Without it a page that opened the guide keeps a hold on its window."),
            new Header(
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Without it another site may load files of the guide, and learn whether they were read before."),
            new Header(
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=()",
                    "Without it a mistake in a script could ask for the place of the device, its camera or its microphone."));

    /** For a host that speaks HTTPS alone: it also decides for everything else below its name. */
    static final Header ALWAYS_HTTPS = new Header(
            "Strict-Transport-Security",
            "max-age=31536000",
            "Without it the first request of a visit may go over plain HTTP, and the network can read it.");

    private HostHeaders() {}

    /** The headers of every file, wherever it lies. */
    public static List<Header> always() {
        return ALWAYS;
    }

    /** All headers that the file has to come with, but the one for HTTPS. */
    public static List<Header> of(String path) {
        return Stream.concat(ALWAYS.stream(), Stream.of(cache(path))).toList();
    }

    /** How long a browser may keep the file. */
    static Header cache(String path) {
        return path.startsWith(ASSETS + "/") ? FOR_A_YEAR : NEVER_KEPT;
    }
}
