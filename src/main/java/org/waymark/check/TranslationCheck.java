package org.waymark.check;

import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Revision;
import org.waymark.model.Site;

/** Checks that all languages of a revision have the same blocks in the same order, so that all readers get the same text. */
public final class TranslationCheck implements Check {
    private static final int MOST_TOLD = 3;
    private static final int SHOWN = 40;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.entries().values().parallelStream().forEach(entry -> check(entry, site, diagnostics));
    }

    private static void check(Entry entry, Site site, Diagnostics diagnostics) {
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
        BlockAlignment.of(source.blocks(), translation.blocks()).stream()
                .filter(pair -> !pair.isAlike())
                .limit(MOST_TOLD)
                .forEach(pair -> report(pair, translation, diagnostics));
        translation.blocks().stream()
                .flatMap(block -> block.name().stream())
                .forEach(name -> diagnostics.report(
                        Rule.BLOCK_NAME,
                        name.position(),
                        "block name '" + name.value() + "' in a translation",
                        "Delete it: translations take the names of the source's blocks by their order."));
    }

    private static void report(BlockAlignment.Pair pair, Document translation, Diagnostics diagnostics) {
        String hint = "Give both texts the same blocks in the same order. ";
        diagnostics.report(
                Rule.TRANSLATION_BLOCKS,
                pair.place().map(Block::position).orElse(translation.position()),
                message(pair),
                hint
                        + pair.source()
                                .map(block -> "The source: " + block.position())
                                .orElse("Take it out, or write it in the source too."));
    }

    private static String message(BlockAlignment.Pair pair) {
        if (pair.own().isEmpty()) {
            return "a " + shape(pair.source()) + " of the source is missing "
                    + (pair.place().isPresent() ? "before this block" : "at the end")
                    + beginning(pair.source());
        }
        return pair.source().isEmpty()
                ? "this " + shape(pair.own()) + " is not in the source"
                : "this is a " + shape(pair.own()) + ", but in the source it is a " + shape(pair.source());
    }

    private static String shape(Optional<Block> block) {
        return block.map(Block::shape).orElse("");
    }

    /** The first words of a block, by which a person recognises it. */
    private static String beginning(Optional<Block> block) {
        String line = block.map(Block::text).orElse("").replace('\n', ' ').strip();
        int space = line.indexOf(' ', SHOWN);
        return line.isEmpty() ? "" : ": '" + (space < 0 ? line : line.substring(0, space) + " ...") + "'";
    }
}
