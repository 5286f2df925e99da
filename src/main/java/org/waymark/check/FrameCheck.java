package org.waymark.check;

import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.ImageFile;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Checks the pages that the foot links, and that the pictures of the logo are small enough to be loaded with every page. */
public final class FrameCheck implements Check {
    /** The most bytes of a logo: more than the rest of a page would be too much for it. */
    static final int MAX_BYTES = 15_000;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.guide().frame().logo().stream()
                .flatMap(logo -> logo.files().stream())
                .filter(file -> !file.value().isEmpty() && !site.unread().contains(path(file)))
                .forEach(file -> check(file, site, diagnostics));
        site.guide().frame().pages().stream().flatMap(List::stream).forEach(slug -> checkPage(slug, site, diagnostics));
    }

    private static void checkPage(Located<String> slug, Site site, Diagnostics diagnostics) {
        EntryId id = new EntryId(EntryKind.PAGE, slug.value());
        if (site.entry(id).isEmpty() && !site.unread().contains(id.path())) {
            List<String> known = site.published(EntryKind.PAGE).stream()
                    .map(page -> page.id().slug())
                    .toList();
            diagnostics.report(
                    Rule.UNKNOWN_ENTRY,
                    slug.position(),
                    "there is no page '" + slug.value() + "' that the foot could link",
                    Nearest.hint(slug.value(), known));
        }
    }

    private static String path(Located<String> file) {
        return ImageFile.FOLDER + "/" + file.value();
    }

    private static void check(Located<String> file, Site site, Diagnostics diagnostics) {
        ImageFile image = site.images().get(path(file));
        if (image == null) {
            List<String> known = site.images().keySet().stream()
                    .map(path -> path.substring(path.indexOf('/') + 1))
                    .sorted()
                    .toList();
            diagnostics.report(
                    Rule.UNKNOWN_IMAGE,
                    file.position(),
                    "there is no picture '" + file.value() + "' in content/img",
                    known.isEmpty() ? "Put the file there, as SVG, PNG or WebP." : Nearest.hint(file.value(), known));
        } else if (image.content().length > MAX_BYTES) {
            diagnostics.report(
                    Rule.IMAGE_FILE,
                    file.position(),
                    "the logo has " + image.content().length + " bytes, and every page loads it: at most " + MAX_BYTES,
                    "Draw it with fewer points, or save it as WebP, about 80 pixels high.");
        }
    }
}
