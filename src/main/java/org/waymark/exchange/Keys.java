package org.waymark.exchange;

import org.waymark.model.UnitKey;

/** The keys of units as text, for files of exchange. */
public final class Keys {
    private Keys() {}

    /** The key that {@link UnitKey#toString} wrote. The name of a piece has no blanks. */
    public static UnitKey key(String written) {
        int blank = written.indexOf(' ');
        return blank < 0
                ? new UnitKey(written, "")
                : new UnitKey(written.substring(0, blank), written.substring(blank + 1));
    }
}
