package org.waymark.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.character.QuoteStyle;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.history.BlockPair;
import org.waymark.history.Change;
import org.waymark.history.Pairing;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.markdown.WrittenBlocks;
import org.waymark.model.Block;
import org.waymark.model.LinkSchemes;

/**
 * Drafts a translation from its older revision: keeps paragraphs that still hold, marks the others, and leaves out what
 * the source has dropped.
 *
 * @param before the source text of the older revision; blank if there is no older translation
 * @param after the source text of the new revision
 * @param own the older translation
 */
record MarkdownTranslation(String before, String after, String own) {
    /** The draft; empty if the older translation has other blocks than its source. */
    Optional<String> text() {
        WrittenBlocks old = WrittenBlocks.of(before);
        WrittenBlocks translated = WrittenBlocks.of(own);
        if (old.blocks().size() != translated.blocks().size()) {
            return Optional.empty();
        }
        WrittenBlocks newest = WrittenBlocks.of(after);
        List<String> parts = new ArrayList<>();
        for (BlockPair pair : Pairing.of(blocks(before), blocks(after))) {
            if (pair.change() != Change.GONE) {
                parts.addAll(notes(pair, newest, translated));
                parts.add(block(pair, old, newest, translated));
            }
        }
        newest.footnotes().keySet().forEach(mark -> parts.add(footnote(mark, old, newest, translated)));
        Set<String> links = new LinkedHashSet<>(translated.links());
        links.addAll(newest.links());
        parts.addAll(links);
        return Optional.of(String.join("\n\n", parts) + "\n");
    }

    private static List<Block> blocks(String text) {
        return MarkdownReader.read(text, new LineMap("", text), LinkSchemes.ENTRIES, new Diagnostics())
                .blocks();
    }

    /** The comments of the translation, and those of the source that it lacks. */
    private static Set<String> notes(BlockPair pair, WrittenBlocks newest, WrittenBlocks translated) {
        Set<String> notes = new LinkedHashSet<>();
        if (pair.change() != Change.NEW) {
            notes.addAll(translated.notes().get(pair.before()));
        }
        notes.addAll(newest.notes().get(pair.after()));
        return notes;
    }

    private static String block(BlockPair pair, WrittenBlocks old, WrittenBlocks newest, WrittenBlocks translated) {
        if (pair.change() == Change.NEW) {
            return TranslatorComments.MARKDOWN.added() + newest.blocks().get(pair.after());
        }
        String carried = translated.blocks().get(pair.before());
        return pair.change().isStale()
                ? TranslatorComments.MARKDOWN.changed(
                                old.blocks().get(pair.before()), newest.blocks().get(pair.after()))
                        + carried
                : carried;
    }

    private static String footnote(String mark, WrittenBlocks old, WrittenBlocks newest, WrittenBlocks translated) {
        String now = String.valueOf(newest.footnotes().get(mark));
        String was = old.footnotes().get(mark);
        String carried = translated.footnotes().get(mark);
        if (was == null || carried == null) {
            return TranslatorComments.MARKDOWN.added() + now;
        }
        return QuoteStyle.plain(was).equals(QuoteStyle.plain(now))
                ? carried
                : TranslatorComments.MARKDOWN.changed(was, now) + carried;
    }
}
