package org.waymark.pipeline;

/** Receives the progress of a build. */
public interface Progress {
    /** The stages of a build, in order. */
    enum Stage {
        READ,
        CHECK,
        RENDER,
        WRITE
    }

    void begin(Stage stage);

    /** A sheet is printed, the first of some or a later one. */
    default void print(int number, int all, String file) {}
}
