package org.waymark.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;

/** Whether files are published beside the plain ones that a host can hand out without making them small each time. */
public enum Compression {
    NONE,
    GZIP_AND_BROTLI;

    /** Whether this system can make all that is asked for. */
    public boolean isWhole() {
        return this == NONE || Brotli4jLoader.isAvailable();
    }
}
