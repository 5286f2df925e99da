package org.waymark.publish;

/** Is told, from several threads, how far a publication has come. */
public interface Progress {
    void wrote(int number, int all, String file);
}
