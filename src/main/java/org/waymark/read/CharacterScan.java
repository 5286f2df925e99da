package org.waymark.read;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.LineMap;

/** Finds characters that cannot be seen but change what is read: the classic way to hide text from a reviewer. */
final class CharacterScan {
    private CharacterScan() {}

    static boolean accepts(String text, LineMap lines, Diagnostics diagnostics) {
        boolean sound = true;
        for (int i = 0; i < text.length(); i++) {
            String name = name(text.charAt(i));
            if (!name.isEmpty()) {
                sound = false;
                diagnostics.report(
                        Rule.CONTROL_CHARACTER,
                        lines.at(i),
                        String.format("there is %s (U+%04X)", name, (int) text.charAt(i)),
                        "Delete it. It is invisible: go to this place in the file and retype what is around it.");
            }
        }
        return sound;
    }

    private static String name(char c) {
        if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
            return "";
        }
        if (c == 0xfeff) {
            return "a byte order mark";
        }
        // Unicode TR 36: LRE, RLE, PDF, LRO, RLO and the isolates reorder what a reviewer sees
        if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
            return "a bidirectional control character";
        }
        if (c == 0) {
            return "a NUL character";
        }
        return c < 0xa0 ? "a control character" : "";
    }
}
