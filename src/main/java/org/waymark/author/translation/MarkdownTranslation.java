package org.waymark.author.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.history.BlockPair;
import org.waymark.history.Change;
import org.waymark.history.FootnoteContent;
import org.waymark.history.Pairing;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.markdown.written.WrittenBlocks;
import org.waymark.model.Footnote;
import org.waymark.model.LinkSchemes;

/**
 * Drafts a translation from its older revision: keeps paragraphs that still hold, marks the others, and leaves out what
 * the source has dropped. What still holds is decided as for units: blocks by {@link Pairing}, footnotes by {@link
 * FootnoteContent}.
 *
 * @param before the source text of the older revision; blank if there is no older translation
 * @param after the source text of the new revision
 * @param own the older translation
 * @param schemes of the links that the texts may have
 */
record MarkdownTranslation(String before, String after, String own, LinkSchemes schemes) {
    /** The draft; empty if the older translation has other blocks than its source. */
    Optional<String> text() {
        WrittenBlocks old = WrittenBlocks.of(before);
        WrittenBlocks translated = WrittenBlocks.of(own);
        if (old.blocks().size() != translated.blocks().size()) {
            return Optional.empty();
        }
        return Optional.of(new Written(old, WrittenBlocks.of(after), translated).draft(read(before), read(after)));
    }

    private MarkdownReader.Body read(String text) {
        return MarkdownReader.read(text, new LineMap("", text), schemes, new Diagnostics());
    }

    /** The three texts as their authors wrote them. */
    private record Written(WrittenBlocks old, WrittenBlocks newest, WrittenBlocks translated) {
        String draft(MarkdownReader.Body before, MarkdownReader.Body after) {
            List<String> parts = new ArrayList<>();
            for (BlockPair pair : Pairing.of(before.blocks(), after.blocks())) {
                if (pair.change() != Change.GONE) {
                    parts.addAll(notes(pair));
                    parts.add(block(pair));
                }
            }
            Map<String, String> meant = contents(before);
            contents(after)
                    .forEach((label, content) -> parts.add(
                            footnote(label, content.equals(meant.get(label)) ? Change.SAME : Change.CHANGED)));
            Set<String> links = new LinkedHashSet<>(translated.links());
            links.addAll(newest.links());
            parts.addAll(links);
            return String.join("\n\n", parts) + "\n";
        }

        /** What is compared of each footnote, by its label. */
        private static Map<String, String> contents(MarkdownReader.Body body) {
            Map<String, String> contents = new LinkedHashMap<>();
            for (Footnote footnote : body.footnotes()) {
                contents.put(footnote.label(), FootnoteContent.content(footnote));
            }
            return contents;
        }

        /** The comments of the translation, and those of the source that it lacks. */
        private Set<String> notes(BlockPair pair) {
            Set<String> notes = new LinkedHashSet<>();
            if (pair.change() != Change.NEW) {
                notes.addAll(translated.notes().get(pair.before()));
            }
            notes.addAll(newest.notes().get(pair.after()));
            return notes;
        }

        private String block(BlockPair pair) {
            String now = newest.blocks().get(pair.after());
            if (pair.change() == Change.NEW) {
                return TranslatorComments.MARKDOWN.added() + now;
            }
            String carried = translated.blocks().get(pair.before());
            return pair.change().isStale()
                    ? TranslatorComments.MARKDOWN.changed(old.blocks().get(pair.before()), now) + carried
                    : carried;
        }

        private String footnote(String label, Change change) {
            String now = String.valueOf(newest.footnotes().get(label));
            String was = old.footnotes().get(label);
            String carried = translated.footnotes().get(label);
            if (was == null || carried == null) {
                return TranslatorComments.MARKDOWN.added() + now;
            }
            return change.isStale() ? TranslatorComments.MARKDOWN.changed(was, now) + carried : carried;
        }
    }
}
