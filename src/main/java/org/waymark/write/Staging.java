package org.waymark.write;

import org.waymark.model.OutputFile;

/**
 * A new version of the site under construction. The published site does not change before {@link #commit}. A staging
 * that is closed without a commit leaves no trace.
 */
public interface Staging extends AutoCloseable {
    /** Adds a file. Thread-safe. Files added after {@link #close} are dropped. */
    void put(OutputFile file);

    /** Replaces the old version by the new one, completely or not at all. */
    void commit();

    /** Abandons the new version, unless it was committed. */
    @Override
    void close();

    /** Discards everything: for a check, and if the output folder cannot be used. */
    Staging NOWHERE = new Staging() {
        @Override
        public void put(OutputFile file) {}

        @Override
        public void commit() {}

        @Override
        public void close() {}
    };
}
