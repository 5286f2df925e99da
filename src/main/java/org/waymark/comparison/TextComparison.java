package org.waymark.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.i18n.number.Figures;
import org.waymark.model.Language;
import org.waymark.model.LogicWords;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Site;
import org.waymark.model.Translatable;

/** Compares texts in a language with their source texts, as far as that is possible without understanding them. */
public final class TextComparison {
    private final Language language;
    private final boolean isAnother;
    private final FigureComparison figures;
    private final NegationComparison negations;
    private final ForceComparison forces;

    public TextComparison(Site site, Language language) {
        Language source = site.guide().source();
        Optional<MessageCatalog> catalog = Optional.ofNullable(site.catalogs().get(language));
        LogicWords sourceWords = words(Optional.ofNullable(site.catalogs().get(source)));
        LogicWords ownWords = words(catalog);
        String file = catalog.map(words -> words.position().path()).orElse("");
        Figures dates = new Figures(source, sourceWords);
        this.language = language;
        this.isAnother = !base(source).equals(base(language));
        this.figures = new FigureComparison(dates, new Figures(language, ownWords));
        this.negations = new NegationComparison(sourceWords.negation(), ownWords.negation(), file);
        this.forces = new ForceComparison(sourceWords, ownWords, dates, file);
    }

    private static LogicWords words(Optional<MessageCatalog> catalog) {
        return catalog.map(MessageCatalog::logic).orElse(LogicWords.UNKNOWN);
    }

    private static String base(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage();
    }

    public Language language() {
        return language;
    }

    /** Where a translation states other facts than its source: links, numbers, dates, lengths of time and marks of the law. */
    public List<Difference> facts(Translatable source, Translatable own) {
        return facts(source, own, SentencePairs.of(source.text(), own.text())).toList();
    }

    private Stream<Difference> facts(
            Translatable source, Translatable own, List<SentencePairs.SentencePair> sentences) {
        return Stream.concat(LinkComparison.of(source, own), figures.of(source.text(), own.text(), sentences).stream());
    }

    /** What a translation says otherwise than its source; of each kind the first. */
    public List<Difference> of(Translatable source, Translatable own) {
        Optional<Difference> copied =
                isAnother ? CopiedWords.of(source.text(), own.text(), language) : Optional.empty();
        if (copied.isPresent()) {
            return List.of(copied.get());
        }
        List<SentencePairs.SentencePair> sentences = SentencePairs.of(source.text(), own.text());
        return Stream.of(
                        facts(source, own, sentences),
                        negations.of(sentences).stream(),
                        forces.of(sentences).stream(),
                        EmphasisComparison.of(source, own).stream())
                .flatMap(found -> found)
                .toList();
    }
}
