package org.waymark.pipeline.sheet;

/** Whether a build makes files of the sheets that guide.yaml names. */
public enum HandoutMode {
    /** Where there is a browser. */
    AUTO,
    /** A build without a browser fails. */
    REQUIRE,
    /** Sheets remain pages. */
    SKIP
}
