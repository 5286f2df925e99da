package org.waymark.content;

import java.nio.file.Path;
import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Block;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** The repository's own guide. */
final class OwnGuide {
    static final Path CONTENT = Path.of("content");
    static final Site SITE = new SiteReader(Kinds.files(CONTENT, Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();

    private OwnGuide() {}

    /** The blocks of an entry in the source language. */
    static List<Block> blocks(EntryKind kind, String slug) {
        return SITE.entry(new EntryId(kind, slug))
                .orElseThrow(() -> new AssertionError("there is no " + kind.scheme() + "/" + slug))
                .latest()
                .document()
                .blocks();
    }

    static boolean hasBlock(EntryKind kind, String slug, String name) {
        return blocks(kind, slug).stream()
                .anyMatch(block -> block.name().map(Located::value).stream().anyMatch(name::equals));
    }
}
