package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser without the steps that took quadratic time: it copied the paragraph at each match, and
 * searched to its end for the closing part of each unclosed mark. The result is the same, but a
 * comment may hold two hyphens.
 */
final class LinearInlines {
    static final InlineParserFactory FACTORY = (options, special, delimiters, processors, links, extensions) ->
            new CommonmarkInlineParser(options, special, delimiters, processors, links, extensions) {
                private LinearInlines closes = new LinearInlines("");

                @Override
                public void parse(BasedSequence content, Node block) {
                    closes = new LinearInlines(content.trim());
                    super.parse(content, block);
                }

                @Override
                public @Nullable BasedSequence match(Pattern pattern) {
                    Matcher matcher = matcher(pattern);
                    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
                }

                @Override
                protected boolean parseBackticks() {
                    int end = closes.endOfTicks(index);
                    if (closes.hasTicks(end - index, end)) {
                        return super.parseBackticks();
                    }
                    appendText(input, index, end);
                    index = end;
                    return true;
                }

                @Override
                public boolean parseHtmlInline() {
                    int end = closes.endOfComment(index);
                    if (end > 0) {
                        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
                        index = end;
                        return true;
                    }
                    return closes.hasTagEnd(index) && super.parseHtmlInline();
                }
            };

    /** The openings of inline HTML, longest first, with the closing that each needs. */
    private static final List<Map.Entry<String, String>> TAGS = List.of(
            Map.entry("<![CDATA[", "]]>"),
            Map.entry("<!--", "-->"),
            Map.entry("<?", "?>"),
            Map.entry("<!", ">"),
            Map.entry("<", ">"));

    private final String block;

    /** The last position of each closing; -1 if there is none. */
    private final Map<String, Integer> lastEnds = new HashMap<>();

    /** The last position of a run of backticks, by its length. */
    private @Nullable Map<Integer, Integer> lastTicks;

    private LinearInlines(CharSequence block) {
        this.block = block.toString();
    }

    private int endOfTicks(int begin) {
        int end = begin;
        while (end < block.length() && block.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private boolean hasTicks(int count, int from) {
        if (lastTicks == null) {
            lastTicks = new HashMap<>();
            for (int at = block.indexOf('`'); at >= 0; at = block.indexOf('`', endOfTicks(at))) {
                lastTicks.put(endOfTicks(at) - at, at);
            }
        }
        return lastTicks.getOrDefault(count, -1) >= from;
    }

    /** The end of the comment that begins at a place, or 0. It may hold any sign, two hyphens too, as between blocks. */
    private int endOfComment(int begin) {
        return block.startsWith("<!--", begin) && hasTagEnd(begin) ? block.indexOf("-->", begin + 4) + 3 : 0;
    }

    /** True if the tag, comment or instruction that seems to start here is closed. */
    private boolean hasTagEnd(int begin) {
        var tag = TAGS.stream()
                .filter(one -> block.startsWith(one.getKey(), begin))
                .findFirst()
                .orElseThrow();
        int last = lastEnds.computeIfAbsent(tag.getValue(), block::lastIndexOf);
        return last >= begin + tag.getKey().length();
    }
}
