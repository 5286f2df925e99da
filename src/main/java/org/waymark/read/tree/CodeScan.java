package org.waymark.read.tree;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.character.InvisibleCharacters;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;

/** Finds character references in Markdown, numeric or named, that stand for characters that a file must not contain. */
public record CodeScan(String text, LineMap lines, Diagnostics diagnostics) {
    /** The named references of HTML to invisible characters, except spaces and joiners, which some scripts need. */
    private static final Map<String, Integer> NAMES = Map.of(
            "af", 0x2061,
            "ApplyFunction", 0x2061,
            "it", 0x2062,
            "InvisibleTimes", 0x2062,
            "ic", 0x2063,
            "InvisibleComma", 0x2063);

    private static final Pattern CODE = Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z]{2,16}));");
    private static final int LOST = 0xfffd;

    /** Checks the references that became part of the text. References inside code are shown as written. */
    public void check(MarkdownReader.Body body) {
        if (text.contains("&")) {
            String shown = Stream.concat(
                            body.blocks().stream().map(Block::text),
                            body.footnotes().stream()
                                    .map(footnote -> footnote.markup().toString()))
                    .collect(Collectors.joining("\n"));
            CODE.matcher(text)
                    .results()
                    .forEach(code -> sign(code)
                            .filter(sign -> shown.indexOf(sign.codePoint()) >= 0)
                            .ifPresent(sign -> diagnostics.report(
                                    Rule.CONTROL_CHARACTER,
                                    lines.at(code.start()),
                                    "the code '" + code.group() + "' stands for " + sign.described(),
                                    "Delete the code: nobody sees what it stands for.")));
        }
    }

    private static Optional<InvisibleCharacters.Sign> sign(MatchResult code) {
        if (code.group(3) != null) {
            return Optional.ofNullable(NAMES.get(code.group(3)))
                    .flatMap(sign -> InvisibleCharacters.firstIn(Character.toString(sign)));
        }
        long number = code.group(1) == null ? Long.parseLong(code.group(2)) : Long.parseLong(code.group(1), 16);
        // spec: references to no character, and to U+0000, become U+FFFD
        boolean isNone = number == 0 || number > Character.MAX_CODE_POINT || (number >= 0xd800 && number <= 0xdfff);
        return InvisibleCharacters.firstIn(Character.toString(isNone ? LOST : (int) number));
    }
}
