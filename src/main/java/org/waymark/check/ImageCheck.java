package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Document;
import org.waymark.model.ImageFile;
import org.waymark.model.ImageFile.Trait;
import org.waymark.model.Language;
import org.waymark.model.Site;

/**
 * Checks that pictures in texts exist, that each language has its own where there may be words in them, and that every picture of
 * the guide is shown somewhere.
 */
public final class ImageCheck implements Check {
    /** A picture in a text. */
    private record Use(String name, Language language, SourcePosition position) {
        String path() {
            return ImageFile.FOLDER + "/" + name;
        }

        String variant() {
            return ImageFile.variant(path(), language);
        }
    }

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        List<Use> uses = site.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .flatMap(revision -> revision.documents().values().stream())
                .flatMap(ImageCheck::uses)
                .toList();
        uses.stream().filter(use -> !isThere(use, site)).forEach(use -> unknown(use, site, diagnostics));
        Set<String> told = new HashSet<>();
        uses.stream()
                .filter(use -> mayHaveOtherWords(use, site) && told.add(use.variant()))
                .forEach(use -> otherWords(use, site.guide().source(), diagnostics));
        Set<String> used = new HashSet<>();
        Stream<String> ofLogo = site.guide().frame().logo().stream()
                .flatMap(logo -> logo.files().stream())
                .map(file -> ImageFile.FOLDER + "/" + file.value());
        Stream.concat(uses.stream().map(Use::path), ofLogo).forEach(path -> {
            used.add(path);
            site.guide().languages().forEach(language -> used.add(ImageFile.variant(path, language)));
        });
        site.images().keySet().stream().filter(path -> !used.contains(path)).forEach(path -> unused(path, diagnostics));
    }

    /** A picture from elsewhere has no name, and is reported already. */
    private static Stream<Use> uses(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block.markup().pictures().stream()
                        .filter(picture -> !picture.file().isEmpty())
                        .map(picture -> new Use(picture.file(), document.language(), block.position())));
    }

    private static boolean isThere(Use use, Site site) {
        return site.image(use.name(), use.language()).isPresent()
                || site.unread().contains(use.path());
    }

    private static void unknown(Use use, Site site, Diagnostics diagnostics) {
        List<String> known =
                site.images().keySet().stream().map(ImageCheck::name).sorted().toList();
        diagnostics.report(
                Rule.UNKNOWN_IMAGE,
                use.position(),
                "there is no picture '" + use.name() + "' in content/img",
                known.isEmpty() ? "Put the file there, as SVG, PNG, WebP or JPEG." : Nearest.hint(use.name(), known));
    }

    private static boolean mayHaveOtherWords(Use use, Site site) {
        ImageFile image = site.images().get(use.path());
        return image != null
                && !use.language().equals(site.guide().source())
                && !image.traits().contains(Trait.WORDLESS)
                && !site.images().containsKey(use.variant())
                && !site.unread().contains(use.variant());
    }

    private static void otherWords(Use use, Language source, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.IMAGE_LANGUAGE,
                use.position(),
                "readers of '" + use.language() + "' see '" + use.name() + "' as it is in '" + source + "'",
                "Put content/" + use.variant() + " beside it. If there are no words in the picture, say so in"
                        + " content/img/img.yaml: - {file: " + use.name() + ", no-text: true}");
    }

    private static void unused(String path, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.UNUSED_IMAGE,
                SourcePosition.ofFile("content/" + path),
                "no text shows this picture",
                "Show it: ![what it says](img:" + name(path) + "), or delete the file.");
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
