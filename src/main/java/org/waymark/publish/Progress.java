package org.waymark.publish;

/** Receives the progress of a publication, from several threads. */
public interface Progress {
    void wrote(int number, int all, String file);
}
