package org.waymark.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;

/** Whether compressed copies are published beside the plain files, so that a host need not compress at each request. */
public enum Compression {
    NONE,
    GZIP_AND_BROTLI;

    /** True if this system can produce all requested encodings. */
    public boolean isWhole() {
        return this == NONE || Brotli4jLoader.isAvailable();
    }
}
