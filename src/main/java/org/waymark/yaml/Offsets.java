package org.waymark.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/** Converts offsets of the parser, which counts code points, to UTF-16 units. */
final class Offsets {
    private final int length;
    private final int[] ofSign;

    Offsets(String text) {
        length = text.length();
        int signs = text.codePointCount(0, length);
        ofSign = signs == length ? new int[0] : new int[signs + 1];
        for (int sign = 1; sign < ofSign.length; sign++) {
            ofSign[sign] = text.offsetByCodePoints(ofSign[sign - 1], 1);
        }
    }

    int of(Mark mark) {
        return ofSign.length == 0
                ? Math.min(mark.getIndex(), length)
                : ofSign[Math.min(mark.getIndex(), ofSign.length - 1)];
    }
}
