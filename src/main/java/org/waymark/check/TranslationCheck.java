package org.waymark.check;

import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** In one revision every language has the same blocks in the same order, so that readers of each get the same text. */
public final class TranslationCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        for (Entry entry : site.entries().values()) {
            for (Revision revision : entry.revisions()) {
                revision.documents().values().stream()
                        .filter(document -> !document.language().equals(revision.sourceLanguage()))
                        .forEach(document -> compare(revision.source(), document, diagnostics));
            }
            for (Language language : site.guide().languages()) {
                if (site.unread().stream().noneMatch(file -> isText(file, entry, language))) {
                    missing(entry, language, diagnostics);
                }
            }
        }
    }

    private static boolean isText(String file, Entry entry, Language language) {
        return file.startsWith(entry.id().path() + "/") && file.endsWith("/" + language + ".md");
    }

    private static void missing(Entry entry, Language language, Diagnostics diagnostics) {
        if (entry.isPublished() && entry.in(language).isEmpty()) {
            diagnostics.report(
                    Rule.TRANSLATION_MISSING,
                    entry.position(),
                    "there is no text in '" + language + "': its readers see the one in the source language",
                    "Write " + entry.position() + "/r"
                            + entry.latest().revision().number() + "/" + language + ".md");
        }
    }

    private static void compare(Document source, Document translation, Diagnostics diagnostics) {
        List<Block> from = source.blocks();
        List<Block> to = translation.blocks();
        int same = 0;
        while (same < Math.min(from.size(), to.size())
                && from.get(same).shape().equals(to.get(same).shape())) {
            same++;
        }
        if (same < Math.max(from.size(), to.size())) {
            diagnostics.report(
                    Rule.TRANSLATION_BLOCKS,
                    same < to.size() ? to.get(same).position() : translation.position(),
                    "block " + (same + 1) + " is " + describe(to, same) + ", but in the source it is "
                            + describe(from, same),
                    "Give both texts the same blocks in the same order. The source: "
                            + (same < from.size() ? from.get(same).position() : source.position()));
        }
        to.stream()
                .flatMap(block -> block.name().stream())
                .forEach(name -> diagnostics.report(
                        Rule.BLOCK_NAME,
                        name.position(),
                        "block name '" + name.value() + "' in a translation",
                        "Delete it: translations take the names of the source's blocks by their order."));
    }

    private static String describe(List<Block> blocks, int index) {
        if (index >= blocks.size()) {
            return "missing (the text ends)";
        }
        String shape = blocks.get(index).shape();
        return "a " + shape + " (line " + blocks.get(index).position().line() + ")";
    }
}
