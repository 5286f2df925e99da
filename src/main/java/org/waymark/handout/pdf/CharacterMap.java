package org.waymark.handout.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The characters that the glyphs of a font stand for ({@code ToUnicode}), and what was learned about those that have none. */
final class CharacterMap {
    /** What browsers write for a glyph that is no character of its own. */
    private static final String NOTHING = "\0";
    /** Stands for a part of a letter whose other part stands for all of it; nobody sees or hears it. */
    private static final String SILENT = "\u200B";

    private static final Pattern SHAPES = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    private static final Pattern SECTION = Pattern.compile("(?s)begin(bfchar|bfrange)\\s(.*?)endbf");
    private static final Pattern PAIR = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");
    /** No section of a map may have more lines. */
    private static final int LINES = 100;

    private final COSDictionary font;
    private final Map<Integer, String> found = new TreeMap<>();
    private final Map<Integer, String> learned = new HashMap<>();

    /** The map of a font, as a browser wrote it. */
    CharacterMap(COSDictionary font, String written) {
        this.font = font;
        Matcher section = SECTION.matcher(written);
        while (section.find()) {
            if (section.group(1).equals("bfchar")) {
                PAIR.matcher(section.group(2))
                        .results()
                        .forEach(pair -> found.put(Integer.parseInt(pair.group(1), 16), text(pair.group(2))));
            } else {
                RANGE.matcher(section.group(2))
                        .results()
                        .forEach(range -> add(
                                Integer.parseInt(range.group(1), 16),
                                Integer.parseInt(range.group(2), 16),
                                text(range.group(3))));
            }
        }
    }

    /** The map of a font that has none. */
    static CharacterMap none() {
        return new CharacterMap(new COSDictionary(), "");
    }

    /** The last character goes up by one from glyph to glyph. */
    private void add(int first, int last, String text) {
        String before = text.substring(0, text.length() - 1);
        for (int glyph = first; glyph <= last; glyph++) {
            found.put(glyph, before + (char) (text.charAt(text.length() - 1) + glyph - first));
        }
    }

    private static String text(String hex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
        }
        return text.toString();
    }

    /** Several glyphs are a text: what those with a character leave of it belongs to the one without. */
    void learn(String text, List<Integer> glyphs) {
        List<Integer> empty = glyphs.stream()
                .filter(glyph -> NOTHING.equals(found.get(glyph)))
                .toList();
        if (empty.size() != 1 || learned.containsKey(empty.get(0))) {
            return;
        }
        List<Integer> rest = new ArrayList<>(parts(text));
        glyphs.stream()
                .filter(glyph -> !empty.contains(glyph))
                .flatMap(glyph -> parts(letters(found.getOrDefault(glyph, ""))).stream())
                .forEach(rest::remove);
        StringBuilder left = new StringBuilder();
        rest.forEach(left::appendCodePoint);
        if (!left.isEmpty()) {
            learned.put(empty.get(0), Normalizer.normalize(left, Normalizer.Form.NFC));
        }
    }

    private static List<Integer> parts(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .boxed()
                .toList();
    }

    /** Letters in place of shapes of letters. */
    private static String letters(String text) {
        return SHAPES.matcher(text).find()
                ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
                : text;
    }

    /** Writes the map again, unless it was right. */
    void mend() throws IOException {
        Map<Integer, String> mended = new TreeMap<>(found);
        mended.replaceAll((glyph, text) -> NOTHING.equals(text) ? learned.getOrDefault(glyph, SILENT) : letters(text));
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        if (stream == null || mended.equals(found)) {
            return;
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(mended).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String written(Map<Integer, String> characters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(characters.entrySet());
        for (int from = 0; from < all.size(); from += LINES) {
            List<Map.Entry<Integer, String>> section = all.subList(from, Math.min(from + LINES, all.size()));
            map.append(section.size()).append(" beginbfchar\n");
            section.forEach(line -> map.append("<%04X> <%s>\n".formatted(line.getKey(), hex(line.getValue()))));
            map.append("endbfchar\n");
        }
        return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
        return hex.toString();
    }
}
