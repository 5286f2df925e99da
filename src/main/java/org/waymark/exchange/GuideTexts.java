package org.waymark.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.i18n.plural.PluralForms;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Phrase;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.model.Unit;
import org.waymark.translation.Marks;
import org.waymark.translation.Translation;
import org.waymark.translation.Translations;

/** Puts the texts of a guide together for a translator: every unit that the guide's own files can hold in the language. */
public final class GuideTexts {
    private final Site site;
    private final Language language;
    private final WrittenFiles files;
    private final Homes homes;
    private final TermHints terms;
    private final String plurals;

    /**
     * Begins with a guide.
     *
     * @param site the guide, with translations that are begun and not finished
     */
    public GuideTexts(Path contentDir, Site site, Language language) {
        this.site = site.values().written(site);
        this.language = language;
        this.files = new WrittenFiles(contentDir);
        this.homes = new Homes(contentDir, this.site, language);
        this.terms = TermHints.of(files.text(contentDir.getFileName() + "/terms/" + language + ".yaml"));
        this.plurals = "plural forms of the language: " + String.join(", ", new PluralForms(language).categories());
    }

    /**
     * The texts of the pieces whose name fits.
     *
     * @param marks where translations are unfinished
     */
    public Exchange exchange(Marks marks, Predicate<String> fits, LocalDate day) {
        List<ExchangePiece> pieces = new ArrayList<>();
        Translations.of(site, language)
                .filter(translation -> fits.test(translation.piece()))
                .map(marks::in)
                .forEach(translation -> {
                    List<ExchangeText> texts = translation.units().stream()
                            .flatMap(unit -> text(unit, translation).stream())
                            .toList();
                    if (!texts.isEmpty()) {
                        pieces.add(new ExchangePiece(
                                translation.piece(), title(translation.piece()), translation.provenance(), texts));
                    }
                });
        Language source = site.guide().source();
        return new Exchange(site.guide().title().in(source), day, source, language, pieces);
    }

    private String title(String piece) {
        Language source = site.guide().source();
        return entry(piece)
                .map(entry -> entry.latest().document().heading().value())
                .or(() -> site.worded().stream()
                        .filter(worded -> worded.path().equals(piece))
                        .findFirst()
                        .flatMap(worded -> worded.title(source, source)))
                .orElse(piece);
    }

    private Optional<Entry> entry(String piece) {
        return site.entries().values().stream()
                .filter(entry -> entry.path().equals(piece))
                .findFirst();
    }

    /** The text of a unit; empty if there is nothing to translate, or nowhere to write it. */
    private Optional<ExchangeText> text(Unit<?> unit, Translation translation) {
        boolean isNeeded = unit.target().isPresent() || unit.isStale();
        return unit.source()
                .filter(source -> isNeeded)
                .flatMap(source -> homes.of(unit, translation, entry(translation.piece()))
                        .map(home -> text(unit, source, home, translation)));
    }

    private ExchangeText text(Unit<?> unit, Translatable source, ExchangeText.Home home, Translation translation) {
        Optional<String> before = unit.before().map(this::written).filter(was -> !was.equals(written(source)));
        String written = written(source);
        return new ExchangeText(
                unit.key(),
                form(source, unit, translation),
                written,
                unit.target().map(this::written).orElse(""),
                unit.isStale() ? before : Optional.empty(),
                unit.state(),
                unit.quality(),
                new ExchangeText.Context(about(source, unit), notes(source, home), terms.in(source.text())),
                home);
    }

    private static ExchangeText.Form form(Translatable source, Unit<?> unit, Translation translation) {
        if (source instanceof Phrase phrase) {
            boolean isList = unit.key().name().equals(Translation.ALIASES)
                    || phrase.lines().size() > 1;
            return translation.piece().equals(Translation.MESSAGES)
                    ? ExchangeText.Form.MESSAGE
                    : isList ? ExchangeText.Form.LINES : ExchangeText.Form.WORDS;
        }
        return source instanceof Block ? ExchangeText.Form.BLOCK : ExchangeText.Form.FOOTNOTE;
    }

    private String written(Translatable words) {
        if (words instanceof Block block) {
            return files.block(block, document(block));
        }
        return words instanceof Footnote footnote ? files.footnote(footnote) : words.text();
    }

    private Document document(Block block) {
        Stream<Document> documents = site.entries().values().stream()
                .filter(entry -> block.position().path().contains("/" + entry.path() + "/"))
                .flatMap(entry -> entry.revisions().stream())
                .flatMap(revision -> revision.documents().values().stream());
        return WrittenFiles.of(block, documents);
    }

    private List<String> notes(Translatable source, ExchangeText.Home home) {
        if (source instanceof Block block) {
            return files.notes(block, document(block));
        }
        return source instanceof Phrase && !home.key().isEmpty()
                ? files.notes(home.source().path(), home.key())
                : List.of();
    }

    private String about(Translatable source, Unit<?> unit) {
        String name = unit.key().name();
        if (source instanceof Block block) {
            return block.shape();
        }
        if (source instanceof Footnote) {
            return "footnote";
        }
        if (name.equals("title")) {
            return "title: short and neutral, others may see it; at most 60 characters";
        }
        if (name.equals(Translation.ALIASES)) {
            return "other wordings, one a line: what people would ask, not a translation word by word";
        }
        if (name.endsWith(" change")) {
            return "what changed for readers, in one sentence";
        }
        return source.text().contains(", plural,") ? plurals : name;
    }
}
