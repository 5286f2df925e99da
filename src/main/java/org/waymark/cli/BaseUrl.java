package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;

/** The base URL of a site, as somebody typed it. */
record BaseUrl(String written) {
    /** The URL, ending in a slash; blank if there is none. */
    String folder() {
        return written.isEmpty() || written.endsWith("/") ? written : written + "/";
    }

    /** Warnings about a URL that looks like a mistake but may be meant. */
    List<String> questions() {
        List<String> questions = new ArrayList<>();
        String last = written.substring(written.lastIndexOf('/') + 1);
        boolean isBelowHost = written.indexOf('/', "https://".length()) >= 0;
        if (isBelowHost && last.matches(".+\\.[A-Za-z0-9]{1,5}")) {
            questions.add("warning: --base-url ends in '" + last
                    + "', which looks like a file. The folder of the guide is meant: "
                    + written.substring(0, written.length() - last.length()));
        }
        if (written.startsWith("http:")) {
            questions.add(
                    "warning: --base-url begins with http:, so others on the way could read and change what readers see."
                            + " If the host can, write https:" + written.substring("http:".length()));
        }
        return questions;
    }
}
