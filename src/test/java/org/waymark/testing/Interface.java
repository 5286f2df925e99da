package org.waymark.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.read.message.CatalogReader;
import org.waymark.read.tree.ReadCache;
import org.waymark.read.tree.SourceTree;

/** The messages of the tool, read as for any guide. */
public final class Interface {
    private static final Path GUIDE = Path.of("src/test/resources/broken-sites/_base/content");

    private Interface() {}

    /** The messages in English and Spanish. */
    public static Map<Language, MessageCatalog> catalogs() {
        return new SiteReader(Kinds.files(GUIDE, Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow()
                .catalogs();
    }

    /** The messages in a language that the tool has. */
    public static MessageCatalog in(Language language) {
        Diagnostics faults = new Diagnostics();
        CatalogReader reader = new CatalogReader(
                new SourceTree(Path.of("i18n"), "i18n", faults),
                new SourceTree(GUIDE, "content", faults),
                new ReadCache(),
                faults);
        return Objects.requireNonNull(reader.read(List.of(language), List.of()).get(language));
    }
}
