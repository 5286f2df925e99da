package org.waymark.check;

import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.model.ImageFile;
import org.waymark.model.Located;
import org.waymark.model.Logo;
import org.waymark.model.Site;

/** Checks that the pictures of the logo are there, and small enough to be loaded with every page. */
public final class LogoCheck implements Check {
    /** The most bytes of a logo: more than the rest of a page would be too much for it. */
    static final int MAX_BYTES = 15_000;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        site.guide().frame().logo().stream()
                .flatMap(LogoCheck::files)
                .filter(file -> !file.value().isEmpty() && !site.unread().contains(file.value()))
                .forEach(file -> check(file, site, diagnostics));
    }

    private static Stream<Located<String>> files(Logo logo) {
        return Stream.concat(Stream.of(logo.file()), logo.dark().stream());
    }

    private static void check(Located<String> file, Site site, Diagnostics diagnostics) {
        ImageFile image = site.images().get(file.value());
        if (image == null) {
            diagnostics.report(
                    Rule.IMAGE_FILE,
                    file.position(),
                    "there is no picture '" + file.value() + "' in the content folder",
                    Nearest.to(file.value(), site.images().keySet())
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Put it below img/, and write its path, for example: img/logo.svg"));
        } else if (image.content().length > MAX_BYTES) {
            diagnostics.report(
                    Rule.IMAGE_FILE,
                    file.position(),
                    "the logo has " + image.content().length + " bytes, and every page loads it: at most " + MAX_BYTES,
                    "Draw it with fewer points, or save it as WebP, about 80 pixels high.");
        }
    }
}
