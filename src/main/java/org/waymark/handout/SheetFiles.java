package org.waymark.handout;

import java.util.Optional;

/** Gives the browser the files that a sheet is made of, by their path in the site. */
public interface SheetFiles {
    /** Where the files of the style for paper seem to lie. */
    String STYLE = "handout-style/";

    Optional<byte[]> file(String path);
}
