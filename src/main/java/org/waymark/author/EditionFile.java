package org.waymark.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        /** It was closed before, and has another name now, or one in a further language; what it published stays. */
        NAMED,
        /** It says something else: an edition is closed once. */
        CLOSED_BEFORE
    }

    /** Where the edition of a day lies, relative to the content folder. */
    public static Path file(LocalDate day) {
        return Path.of("editions", day + ".yaml");
    }

    /**
     * Closes an edition. Of one that is closed only what it is called can be changed.
     *
     * @param names what it is called, in the source language at least where it is new
     */
    public Outcome close(LocalDate day, Map<Language, String> names) {
        Path file = contentDir.resolve(file(day));
        Optional<Edition> edition = edition(day);
        Map<Language, String> known =
                edition.map(closed -> closed.name().texts()).orElse(Map.of());
        Map<Language, String> all = new TreeMap<>(known);
        all.putAll(names);
        String text = text(day, all);
        if (!Files.exists(file)) {
            TextFile.write(file, text);
            return Outcome.WRITTEN;
        }
        if (edition.isEmpty() || (all.equals(known) && !isAsPublished(edition.get()))) {
            return Outcome.CLOSED_BEFORE;
        }
        if (all.equals(known)) {
            return Outcome.UNCHANGED;
        }
        String before = TextFile.read(file);
        TextFile.write(file, text.substring(0, published(text)) + before.substring(published(before)));
        return Outcome.NAMED;
    }

    /** The edition of a day, if it is closed. */
    public Optional<Edition> edition(LocalDate day) {
        return site.editions().stream()
                .filter(edition -> edition.day().equals(day))
                .findFirst();
    }

    /** Where in the file all begins that stands below the name. */
    private static int published(String yaml) {
        return Math.max(0, yaml.indexOf("\npublished:"));
    }

    /** Whether the day has the pages that the edition has, with the same words on each. */
    private boolean isAsPublished(Edition edition) {
        Map<String, Shown> pages = pages(edition.day());
        return pages.size() == edition.published().size()
                && edition.published().stream()
                        .allMatch(page -> Optional.ofNullable(
                                        pages.get(page.page().value()))
                                .filter(shown -> shown.is(page))
                                .isPresent());
    }

    /** The name alone where there is none but in the source language; otherwise by language, in the guide's order. */
    private String name(Map<Language, String> names) {
        if (names.size() == 1) {
            return quoted(names.values().iterator().next());
        }
        return site.guide().languages().stream()
                .filter(names::containsKey)
                .map(language -> language + ": " + quoted(names.getOrDefault(language, "")))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String text(LocalDate day, Map<Language, String> names) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(
                "# What was published on this day: ./waymark edition wrote it. Nobody needs to change it by hand.\n");
        yaml.append("name: ").append(name(names)).append("\n");
        Map<String, Shown> pages = pages(day);
        yaml.append(pages.isEmpty() ? "published: []\n" : "published:\n");
        pages.forEach((page, shown) -> yaml.append("  - {page: ")
                .append(page)
                .append(", text: ")
                .append(shown.written())
                .append("}\n"));
        return yaml.toString();
    }

    private Map<String, Shown> pages(LocalDate day) {
        Map<String, Shown> pages = new TreeMap<>();
        Piece.all(new AsOf(day).cut(site))
                .filter(piece -> piece.isPublished() && piece.isGiven())
                .forEach(piece -> site.guide()
                        .languages()
                        .forEach(language -> piece.pages()
                                .apply(language)
                                .forEach(page -> pages.put(page, new Shown(piece, piece.newest(language))))));
        return pages;
    }

    /** What a page of the day shows: the text in its own language, if there is one. */
    private record Shown(Piece piece, Optional<Piece.Text> text) {
        String written() {
            return piece.name()
                    + text.map(own -> " r" + own.revision() + " " + own.fingerprint())
                            .orElse("");
        }

        boolean is(Edition.Published page) {
            boolean isSameText = page.own()
                    .map(own -> text.filter(now -> now.revision() == own.revision())
                            .filter(now -> now.matches(own.fingerprint()))
                            .isPresent())
                    .orElse(text.isEmpty());
            return page.text().equals(piece.name()) && isSameText;
        }
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
