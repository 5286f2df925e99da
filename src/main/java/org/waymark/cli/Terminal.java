package org.waymark.cli;

import java.io.PrintWriter;
import org.waymark.pipeline.Progress.Stage;

/** Shows the progress of long work on one line that is overwritten. Prints nothing if there is no terminal. */
final class Terminal {
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

    void stage(Stage stage) {
        if (shown) {
            String words = switch (stage) {
                case READ -> "1 of 4: reading the texts";
                case CHECK -> "2 of 4: checking";
                case RENDER -> "3 of 4: making the pages";
                case WRITE -> "4 of 4: writing";
            };
            err.print(CLEAR_LINE + words + " ...");
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
