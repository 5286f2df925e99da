package org.waymark.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.history.AsOf;
import org.waymark.history.Piece;
import org.waymark.model.Edition;
import org.waymark.model.Language;
import org.waymark.model.Site;

/** Writes {@code editions/<date>.yaml}: for each page of the day its address, and the fingerprint of its text. */
public final class EditionFile {
    private final Path contentDir;
    private final Site site;

    public EditionFile(Path contentDir, Site site) {
        this.contentDir = contentDir;
        this.site = site;
    }

    /** What came of closing an edition. */
    public enum Outcome {
        WRITTEN,
        /** It says so already. */
        UNCHANGED,
        /** It says something else: an edition is closed once. */
        CLOSED_BEFORE
    }

    /** Where the edition of a day lies, relative to the content folder. */
    public static Path file(LocalDate day) {
        return Path.of("editions", day + ".yaml");
    }

    /** Closes an edition. */
    public Outcome close(LocalDate day, String name) {
        String text = text(day, name);
        Path file = contentDir.resolve(file(day));
        if (!Files.exists(file)) {
            TextFile.write(file, text);
            return Outcome.WRITTEN;
        }
        return TextFile.read(file).equals(text) ? Outcome.UNCHANGED : Outcome.CLOSED_BEFORE;
    }

    private String text(LocalDate day, String name) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                "# What was published on this day: ./waymark edition wrote it. Nobody needs to change it by hand.\n");
        yaml.append("name: \"")
                .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n");
        Map<String, String> pages = pages(day);
        yaml.append(pages.isEmpty() ? "published: []\n" : "published:\n");
        pages.forEach((page, text) -> yaml.append("  - {page: ")
                .append(page)
                .append(", text: ")
                .append(text)
                .append("}\n"));
        return yaml.toString();
    }

    private Map<String, String> pages(LocalDate day) {
        Map<String, String> pages = new TreeMap<>();
        Piece.all(new AsOf(day).cut(site))
                .filter(piece -> piece.isPublished() && piece.isGiven())
                .forEach(piece -> site.guide()
                        .languages()
                        .forEach(language -> piece.pages()
                                .apply(language)
                                .forEach(page -> pages.put(page, shown(piece, language)))));
        return pages;
    }

    private static String shown(Piece piece, Language language) {
        return piece.name()
                + piece.newest(language)
                        .map(text -> " r" + text.revision() + " " + text.fingerprint())
                        .orElse("");
    }

    /**
     * Takes the words that a text has now for those that were published: a typo was mended.
     *
     * @param file the text, for example {@code faq/what-is-vacatur/r1/en.md}
     * @return whether an edition had published that text
     */
    public boolean accept(String file) {
        Map<String, Piece> pieces = Piece.byName(site);
        boolean isKnown = false;
        for (Edition edition : site.editions()) {
            for (Edition.Published page : edition.published()) {
                Optional<Piece.Text> text = page.own()
                        .flatMap(own -> Optional.ofNullable(pieces.get(page.text()))
                                .flatMap(piece -> piece.text(own.revision(), page.language())))
                        .filter(found -> found.file().equals(file));
                text.ifPresent(found -> accept(found, edition.day(), page));
                isKnown |= text.isPresent();
            }
        }
        return isKnown;
    }

    private void accept(Piece.Text text, LocalDate day, Edition.Published page) {
        Path file = contentDir.resolve(file(day));
        String published = page.own().orElseThrow().fingerprint();
        TextFile.write(file, TextFile.read(file).replace(line(page, published), line(page, text.fingerprint())));
    }

    private static String line(Edition.Published page, String fingerprint) {
        int revision = page.own().orElseThrow().revision();
        return "{page: " + page.page().value() + ", text: " + page.text() + " r" + revision + " " + fingerprint + "}";
    }
}
