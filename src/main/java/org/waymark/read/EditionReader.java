package org.waymark.read;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.Years;
import org.waymark.model.Edition;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.read.tree.SourceTree;
import org.waymark.read.yaml.Fields;
import org.waymark.read.yaml.YamlReader;

/** Reads the editions: {@code editions/<date>.yaml}, which only {@code waymark edition} writes. */
final class EditionReader {
    static final String FOLDER = "editions";

    private static final String EXAMPLE = "text: faq/what-is-a-deposit r1 v2:0123456789abcdef";
    private final SourceTree content;
    private final LanguageTexts texts;
    private final Pattern text;
    private final Diagnostics diagnostics;

    /** Creates a reader for a guide whose pieces are in these folders. */
    EditionReader(SourceTree content, LanguageTexts texts, List<String> folders, Diagnostics diagnostics) {
        this.content = content;
        this.texts = texts;
        this.text = Pattern.compile(
                "((?:" + String.join("|", folders) + ")/[a-z0-9-]+)(?: r([1-9]\\d{0,2}) ((?:v2:)?[0-9a-f]{16}))?");
        this.diagnostics = diagnostics;
    }

    /** All editions, oldest first. */
    List<Edition> read() {
        return content.list(content.resolve(FOLDER)).stream()
                .flatMap(file -> edition(file).stream())
                .toList();
    }

    private Optional<Edition> edition(Path file) {
        Optional<LocalDate> day = day(String.valueOf(file.getFileName()));
        if (day.isEmpty()) {
            content.lost(
                    file, "An edition is named for its day, such as 2026-11-24.yaml. './waymark edition' writes it.");
            return Optional.empty();
        }
        return content.text(file)
                .flatMap(text -> YamlReader.readMapping(content.name(file), text, diagnostics))
                .map(mapping -> edition(day.get(), new Fields(mapping, diagnostics)));
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return name.endsWith(".yaml")
                    ? Optional.of(LocalDate.parse(name.substring(0, name.length() - ".yaml".length())))
                            .filter(Years::hold)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Edition edition(LocalDate day, Fields fields) {
        Localized name = texts.readOneOrAll(fields, "name");
        List<Edition.Published> published = fields.groups("published").stream()
                .flatMap(group -> published(group).stream())
                .toList();
        Map<String, String> pictures = new TreeMap<>();
        fields.group("pictures").ifPresent(group -> {
            group.keys().forEach(path -> group.text(path).ifPresent(sum -> pictures.put(path, sum.value())));
            group.end();
        });
        fields.end();
        return new Edition(day, name, published, pictures, fields.position());
    }

    private Optional<Edition.Published> published(Fields fields) {
        Optional<Located<String>> page = fields.required("page", "page: en/faq/what-is-a-deposit.html");
        Optional<Located<String>> own = fields.required("text", EXAMPLE);
        fields.end();
        Optional<Edition.Published> read = own.flatMap(written -> page.flatMap(found -> published(found, written)));
        if (own.isPresent() && page.isPresent() && read.isEmpty()) {
            diagnostics.report(
                    Rule.WRONG_TYPE,
                    own.get().position(),
                    "'" + own.get().value() + "' is not a text with its revision and fingerprint",
                    "Write it like this: " + EXAMPLE + ". './waymark edition' does.");
        }
        return read;
    }

    private Optional<Edition.Published> published(Located<String> page, Located<String> written) {
        Matcher matcher = text.matcher(written.value());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Edition.Own> own = matcher.group(2) == null
                ? Optional.empty()
                : Optional.of(new Edition.Own(Integer.parseInt(matcher.group(2)), matcher.group(3)));
        return Optional.of(new Edition.Published(page, matcher.group(1), own));
    }
}
