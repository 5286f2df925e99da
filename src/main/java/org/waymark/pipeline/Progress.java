package org.waymark.pipeline;

/** Is told how far a build has come. */
public interface Progress {
    /** The stages of a build, in order. */
    enum Stage {
        READ,
        CHECK,
        RENDER,
        WRITE
    }

    void begin(Stage stage);
}
