package org.waymark.write;

import org.waymark.model.OutputFile;

/**
 * A new version of the site while it is being made. Nothing of the site that readers see changes before {@link #commit}; a
 * staging that is closed without it leaves no trace.
 */
public interface Staging extends AutoCloseable {
    /** Adds a file. Several threads may add files at once; what comes after {@link #close} is dropped. */
    void put(OutputFile file);

    /** Puts the new version in the place of the old one, all or nothing. */
    void commit();

    /** Gives the new version up, unless it was committed. */
    @Override
    void close();

    /** Keeps nothing: for a check, and where the output folder cannot be used. */
    Staging NOWHERE = new Staging() {
        @Override
        public void put(OutputFile file) {}

        @Override
        public void commit() {}

        @Override
        public void close() {}
    };
}
