package org.waymark.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.history.AsOf;
import org.waymark.history.Fingerprint;
import org.waymark.model.Document;
import org.waymark.model.Edition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Site;
import org.waymark.model.Version;

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
            write(file, text);
            return Outcome.WRITTEN;
        }
        return read(file).equals(text) ? Outcome.UNCHANGED : Outcome.CLOSED_BEFORE;
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
        for (Entry entry : new AsOf(day).cut(site).entries().values()) {
            for (Language language : site.guide().languages()) {
                if (entry.isPublished() && entry.retired().isEmpty()) {
                    pages.put(
                            entry.id().page(language),
                            entry.id()
                                    + entry.in(language).map(EditionFile::own).orElse(""));
                }
            }
        }
        return pages;
    }

    private static String own(Version version) {
        return own(version.revision().number(), version.document());
    }

    private static String own(int revision, Document document) {
        return " r" + revision + " " + Fingerprint.of(document);
    }

    /**
     * Takes the words that a text has now for those that were published: a typo was mended.
     *
     * @param file the text, for example {@code faq/what-is-vacatur/r1/en.md}
     * @return whether an edition had published that text
     */
    public boolean accept(String file) {
        boolean isKnown = false;
        for (Edition edition : site.editions()) {
            for (Edition.Published page : edition.published()) {
                Optional<Edition.Own> own = page.own().filter(found -> file.equals(file(page.text(), page, found)));
                if (own.isPresent()) {
                    isKnown = true;
                    accept(edition.day(), page, own.get());
                }
            }
        }
        return isKnown;
    }

    private static String file(EntryId id, Edition.Published page, Edition.Own own) {
        return id + "/r" + own.revision() + "/" + page.language() + ".md";
    }

    private void accept(LocalDate day, Edition.Published page, Edition.Own own) {
        Path file = contentDir.resolve(file(day));
        site.entry(page.text()).stream()
                .flatMap(entry -> entry.revisions().stream())
                .filter(revision -> revision.number() == own.revision())
                .flatMap(revision -> revision.document(page.language()).stream())
                .forEach(document -> write(
                        file, read(file).replace(line(page, own.fingerprint()), line(page, Fingerprint.of(document)))));
    }

    private static String line(Edition.Published page, String fingerprint) {
        int revision = page.own().orElseThrow().revision();
        return "{page: " + page.page().value() + ", text: " + page.text() + " r" + revision + " " + fingerprint + "}";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
