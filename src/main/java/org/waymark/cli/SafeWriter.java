package org.waymark.cli;

import java.io.PrintWriter;
import org.waymark.diagnostic.Printable;

/** Escapes control characters in text of unknown origin before it is printed on a terminal. */
final class SafeWriter extends PrintWriter {
    SafeWriter(PrintWriter to) {
        super(to, true);
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        String safe = Printable.lines(text.substring(offset, offset + length));
        super.write(safe, 0, safe.length());
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }
}
