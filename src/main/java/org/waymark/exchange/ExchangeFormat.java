package org.waymark.exchange;

import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;

/** A format of files that translators work on. */
public interface ExchangeFormat {
    /** The name of the format on the command line, which is also the ending of its files. */
    String name();

    /** The file for a translator. */
    String write(Exchange exchange);

    /**
     * Reads a file that came back. Empty if it cannot be read; the reason is then reported.
     *
     * @param path the file's name in messages
     */
    Optional<Returned> read(String path, String text, Diagnostics diagnostics);
}
