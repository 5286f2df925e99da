package org.waymark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.InlineNode;
import org.waymark.model.InlineNode.Style;
import org.waymark.model.Markup;
import org.waymark.model.Translatable;
import org.waymark.model.WordsVisitor;

/**
 * Compares how many words a text and its translation set off. Bold and italics count alike, because some scripts have no italics;
 * words that no longer hold count by themselves.
 */
final class EmphasisComparison {
    private static final Set<Style> EMPHASIS = Set.of(Style.STRONG, Style.EMPHASIS);
    private static final Set<Style> STRUCK = Set.of(Style.STRUCK);

    private EmphasisComparison() {}

    static Optional<Difference> of(Translatable source, Translatable own) {
        if (!(source instanceof Block written && own instanceof Block translated)) {
            return Optional.empty();
        }
        return between(Spans.of(written, STRUCK), Spans.of(translated, STRUCK), "strikes out ")
                .or(() -> between(Spans.of(written, EMPHASIS), Spans.of(translated, EMPHASIS), "sets off "));
    }

    private static Optional<Difference> between(List<String> source, List<String> own, String verb) {
        return source.size() == own.size()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Rule.TRANSLATION_EMPHASIS,
                        "the source " + verb + shown(source) + ", and the translation " + shown(own),
                        "Set off in the translation what its source sets off: **bold**, *italics* or ~~struck~~."));
    }

    private static String shown(List<String> spans) {
        return spans.isEmpty() ? "nothing" : spans.stream().collect(Collectors.joining("', '", "'", "'"));
    }

    /** Collects the words in some styles. What stands within another such span is not counted again. */
    private record Spans(Set<Style> styles, List<String> found) implements WordsVisitor {
        static List<String> of(Block block, Set<Style> styles) {
            Spans spans = new Spans(styles, new ArrayList<>());
            spans.blocks(block.markup().blocks());
            return spans.found();
        }

        @Override
        public void words(String words) {}

        @Override
        public void styled(InlineNode.Styled styled) {
            if (styles.contains(styled.style())) {
                found.add(Markup.text(styled.content()));
            } else {
                WordsVisitor.super.styled(styled);
            }
        }
    }
}
