package org.waymark.cli;

import java.io.PrintWriter;
import org.waymark.pipeline.Progress;

/** Shows the progress of long work on one line that is overwritten. Prints nothing if there is no terminal. */
final class Terminal implements Progress {
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;

    Terminal(PrintWriter err) {
        this.err = err;
        // the launcher knows whether its standard error is a terminal; Java 17 cannot tell
        this.shown = Boolean.getBoolean("waymark.terminal");
    }

    /** Shows which address is being requested, because the requests take minutes. */
    synchronized void asking(int number, int all, String address) {
        if (shown) {
            err.print(CLEAR_LINE + number + " of " + all + ": " + address);
            err.flush();
        }
    }

    /** A file that was published. */
    synchronized void wrote(int number, int all, String file) {
        if (shown) {
            err.print(CLEAR_LINE + number + " of " + all + ": " + file);
            err.flush();
        }
    }

    /** What takes a moment and has no parts to count. */
    void working(String words) {
        if (shown) {
            err.print(CLEAR_LINE + words + " ...");
            err.flush();
        }
    }

    @Override
    public void begin(Stage stage) {
        if (shown) {
            String words = switch (stage) {
                case READ -> "1 of 4: reading the texts";
                case CHECK -> "2 of 4: checking";
                case RENDER -> "3 of 4: making the pages";
                case WRITE -> "4 of 4: writing";
            };
            working(words);
        }
    }

    @Override
    public synchronized void print(int number, int all, String file) {
        if (shown) {
            err.print(CLEAR_LINE + "printing sheet " + number + " of " + all + ": " + file);
            err.flush();
        }
    }

    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
