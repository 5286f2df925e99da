package org.waymark.handout.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The texts that the glyphs of a document stand for. A browser writes them twice: beside glyphs where one letter is not one glyph
 * ({@code ActualText}), and in a map of each font, which has nothing for glyphs that are only a part of a letter, and shapes in
 * place of Arabic letters. What stands beside the glyphs fills the gaps of the maps.
 */
final class GlyphTexts {
    private static final Set<String> OPENS = Set.of("BDC", "BMC");
    private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");

    private final Map<COSDictionary, CharacterMap> maps = new LinkedHashMap<>();

    /**
     * A text beside glyphs.
     *
     * @param text the text; blank if this mark is of another kind
     * @param from where the mark begins among the tokens
     */
    private record Mark(String text, int from, List<Integer> glyphs) {}

    /**
     * The tokens of a page, without glyphs that are out of sight and texts that stand beside no glyph: a reader of the page would
     * hear them a second time.
     *
     * @param isHidden tells by the number of a glyph whether it is out of sight
     */
    List<Object> read(PDPage page, IntPredicate isHidden) throws IOException {
        return new Walk(page.getResources(), isHidden).through(new PDFStreamParser(page).parse());
    }

    /** Writes the maps of all fonts that were met, where they lack something. */
    void mend() throws IOException {
        for (CharacterMap map : maps.values()) {
            map.mend();
        }
    }

    /** A walk through the tokens of a page. */
    private final class Walk {
        private final PDResources resources;
        private final IntPredicate isHidden;
        private final List<Object> tokens = new ArrayList<>();
        private final List<Object> operands = new ArrayList<>();
        private final Deque<Mark> marks = new ArrayDeque<>();
        private CharacterMap font = CharacterMap.none();
        private int shown;

        Walk(PDResources resources, IntPredicate isHidden) {
            this.resources = resources;
            this.isHidden = isHidden;
        }

        List<Object> through(List<Object> all) throws IOException {
            for (Object token : all) {
                if (token instanceof Operator operator) {
                    take(operator);
                    operands.clear();
                } else {
                    operands.add(token);
                }
            }
            return tokens;
        }

        private void take(Operator operator) throws IOException {
            String name = operator.getName();
            if (OPENS.contains(name)) {
                marks.push(new Mark(text(), tokens.size(), new ArrayList<>()));
            } else if (name.equals("EMC") && !marks.isEmpty() && isIdle(marks.pop())) {
                return;
            } else if (name.equals("Tf") && operands.get(0) instanceof COSName key) {
                font = map(key);
            } else if (SHOWS.contains(name) && !isSeen()) {
                return;
            }
            tokens.addAll(operands);
            tokens.add(operator);
        }

        private String text() {
            return operands.stream()
                    .filter(COSDictionary.class::isInstance)
                    .map(properties -> ((COSDictionary) properties).getString(COSName.ACTUAL_TEXT, ""))
                    .findFirst()
                    .orElse("");
        }

        /** Ends a mark. If it had a text and no glyph, it leaves no trace. */
        private boolean isIdle(Mark mark) {
            if (mark.text().isEmpty()) {
                return false;
            }
            if (!mark.glyphs().isEmpty()) {
                font.learn(mark.text(), mark.glyphs());
                return false;
            }
            tokens.subList(mark.from(), mark.from() + 3).clear(); // its kind, its text and the operator
            return true;
        }

        /** Counts the glyphs that are drawn now. False if none of them is in sight. */
        private boolean isSeen() {
            List<Integer> glyphs = new ArrayList<>();
            operands.forEach(operand -> glyphs(operand, glyphs));
            int first = shown;
            shown += glyphs.size();
            if (IntStream.range(first, shown).allMatch(isHidden)) {
                return false;
            }
            marks.forEach(mark -> mark.glyphs().addAll(glyphs));
            return true;
        }

        private static void glyphs(Object operand, List<Integer> glyphs) {
            if (operand instanceof COSArray several) {
                several.forEach(part -> glyphs(part, glyphs));
            } else if (operand instanceof COSString string) {
                byte[] bytes = string.getBytes();
                for (int i = 0; i + 1 < bytes.length; i += 2) {
                    glyphs.add(((bytes[i] & 255) << 8) | (bytes[i + 1] & 255));
                }
            }
        }

        private CharacterMap map(COSName key) throws IOException {
            COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary found = fonts == null ? null : fonts.getCOSDictionary(key);
            if (found == null || found.getCOSStream(COSName.TO_UNICODE) == null) {
                return CharacterMap.none();
            }
            CharacterMap known = maps.get(found);
            if (known == null) {
                byte[] written = found.getCOSStream(COSName.TO_UNICODE)
                        .createInputStream()
                        .readAllBytes();
                known = new CharacterMap(found, new String(written, StandardCharsets.ISO_8859_1));
                maps.put(found, known);
            }
            return known;
        }
    }
}
