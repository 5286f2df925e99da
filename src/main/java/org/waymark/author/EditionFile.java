package org.waymark.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.waymark.author.file.TextFile;
import org.waymark.history.AsOf;
import org.waymark.history.PublishedText;
import org.waymark.model.Edition;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.Site;
import org.waymark.value.FilledValues;
import org.waymark.yaml.Quoted;
import org.waymark.yaml.WrittenNode.Items;
import org.waymark.yaml.WrittenNode.Keys;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.WrittenNode.Text;
import org.waymark.yaml.YamlEdit;
import org.waymark.yaml.YamlText;

/**
 * Writes {@code editions/<date>.yaml}: for each page published on a day, its address and the fingerprint of its text.
 */
public final class EditionFile {
    private final Path contentDir;
    private final Site site;

    public EditionFile(Path contentDir, Site site) {
        this.contentDir = contentDir;
        this.site = site;
    }

    /** The result of closing an edition. */
    public enum Outcome {
        WRITTEN,
        /** The edition was closed before with the same content. */
        UNCHANGED,
        /**
         * The edition was closed before and now has another name, or a name in another language. What it published is
         * unchanged.
         */
        NAMED,
        /** The edition was closed before with other content. An edition is closed only once. */
        CLOSED_BEFORE
    }

    /** The file of an edition, relative to the content folder. */
    public static Path file(LocalDate day) {
        return Path.of("editions", day + ".yaml");
    }

    /**
     * Closes an edition. If it is closed already, only its name can change.
     *
     * @param names the names by language; a new edition needs one in the source language
     */
    public Outcome close(LocalDate day, Map<Language, String> names) {
        Path file = contentDir.resolve(file(day));
        Optional<Edition> edition = edition(day);
        Map<Language, String> known = new TreeMap<>();
        edition.ifPresent(
                closed -> closed.name().texts().forEach((language, name) -> known.put(language, name.value())));
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
        edit(file, (yaml, edit) -> yaml.pair("name").ifPresent(pair -> edit.set(pair, name(all))));
        return Outcome.NAMED;
    }

    /** The edition of a day, if it is closed. */
    public Optional<Edition> edition(LocalDate day) {
        return site.editions().stream()
                .filter(edition -> edition.day().equals(day))
                .findFirst();
    }

    /** Edits an existing file and keeps every other byte. */
    private static void edit(Path file, BiConsumer<YamlText, YamlEdit> changes) {
        YamlText yaml = YamlText.of(TextFile.read(file)).orElseThrow();
        YamlEdit edit = new YamlEdit(yaml);
        changes.accept(yaml, edit);
        TextFile.write(file, edit.text());
    }

    /** True if the day has the same pages as the edition, with the same content. */
    private boolean isAsPublished(Edition edition) {
        Map<String, Shown> pages = pages(edition.day());
        return pages.size() == edition.published().size()
                && edition.published().stream()
                        .allMatch(page -> Optional.ofNullable(
                                        pages.get(page.page().value()))
                                .filter(shown -> shown.is(page))
                                .isPresent());
    }

    /**
     * Formats the name: a plain value if only the source language has one, else a map in the guide's order of
     * languages.
     */
    private String name(Map<Language, String> names) {
        if (names.size() == 1) {
            return Quoted.of(names.values().iterator().next());
        }
        return site.guide().languages().stream()
                .filter(names::containsKey)
                .map(language -> language + ": " + Quoted.of(names.getOrDefault(language, "")))
                .collect(Collectors.joining(", ", "{", "}"));
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
        Map<String, String> pictures = Edition.pictures(site);
        yaml.append(pictures.isEmpty() ? "" : "pictures:\n");
        pictures.forEach((path, sum) -> yaml.append("  ")
                .append(Quoted.of(path))
                .append(": ")
                .append(Quoted.of(sum))
                .append("\n"));
        return yaml.toString();
    }

    private Map<String, Shown> pages(LocalDate day) {
        Map<String, Shown> pages = new TreeMap<>();
        new AsOf(day)
                .cut(FilledValues.on(day, site))
                .pieces()
                .filter(piece -> piece.isPublished() && !piece.isRetired())
                .forEach(piece -> site.guide()
                        .languages()
                        .forEach(language -> piece.pages(language)
                                .forEach(page ->
                                        pages.put(page, new Shown(piece, PublishedText.newest(piece, language))))));
        return pages;
    }

    /** The content of a page on that day: the text in the page's language, if there is one. */
    private record Shown(Piece piece, Optional<PublishedText> text) {
        String written() {
            return piece.path()
                    + text.map(own -> " r" + own.revision().number() + " " + own.fingerprint())
                            .orElse("");
        }

        boolean is(Edition.Published page) {
            boolean isSameText = page.own()
                    .map(own -> text.filter(now -> now.revision().number() == own.revision())
                            .filter(now -> now.matches(own.fingerprint()))
                            .isPresent())
                    .orElse(text.isEmpty());
            return page.text().equals(piece.path()) && isSameText;
        }
    }

    /**
     * Accepts the current content of a text as the published one, after a typing error was corrected.
     *
     * @param file the file of the text, for example {@code faq/what-is-a-deposit/r1/en.md}
     * @return true if an edition had published that text
     */
    public boolean accept(String file) {
        boolean isKnown = false;
        for (Edition edition : site.editions()) {
            Map<String, Piece> pieces = FilledValues.on(edition.day(), site).piecesByPath();
            for (Edition.Published page : edition.published()) {
                Optional<PublishedText> text = page.own()
                        .flatMap(own -> Optional.ofNullable(pieces.get(page.text()))
                                .flatMap(piece -> PublishedText.of(piece, own.revision(), page.language())))
                        .filter(found -> found.file().equals(file));
                text.ifPresent(found -> accept(found, edition.day(), page));
                isKnown |= text.isPresent();
            }
        }
        return isKnown;
    }

    private void accept(PublishedText text, LocalDate day, Edition.Published page) {
        String published = page.own().orElseThrow().fingerprint();
        edit(
                contentDir.resolve(file(day)),
                (yaml, edit) -> yaml.pair("published").map(Pair::value).filter(Items.class::isInstance).stream()
                        .flatMap(list -> ((Items) list).values().stream())
                        .filter(item -> item instanceof Keys keys
                                && is(keys, "page", page.page().value()))
                        .flatMap(item -> YamlText.pair((Keys) item, "text").stream())
                        .filter(pair -> pair.value() instanceof Text written
                                && written.value().equals(textOf(page, published)))
                        .forEach(pair -> edit.replace(pair.value(), textOf(page, text.fingerprint()))));
    }

    private static String textOf(Edition.Published page, String fingerprint) {
        return page.text() + " r" + page.own().orElseThrow().revision() + " " + fingerprint;
    }

    private static boolean is(Keys keys, String key, String value) {
        return YamlText.pair(keys, key)
                .filter(pair ->
                        pair.value() instanceof Text text && text.value().equals(value))
                .isPresent();
    }
}
