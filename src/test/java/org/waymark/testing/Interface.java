package org.waymark.testing;

import java.nio.file.Path;
import java.util.Map;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/** The messages of the tool in English and Spanish, read as for any guide. */
public final class Interface {
    private static final Path GUIDE = Path.of("src/test/resources/broken-sites/_base/content");

    private Interface() {}

    public static Map<Language, MessageCatalog> catalogs() {
        return new SiteReader(Kinds.files(GUIDE, Path.of("i18n")), new Diagnostics())
                .read()
                .orElseThrow()
                .catalogs();
    }
}
