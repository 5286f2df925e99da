package org.waymark.impact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.diagnostic.Nearest;
import org.waymark.i18n.PlainText;
import org.waymark.i18n.TermWords;
import org.waymark.i18n.number.Numbers;
import org.waymark.model.Citation;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;
import org.waymark.model.Source;

/** Resolves what a maintainer typed: a source or subsection, a day, a glossary term, a law that a record cites, or a phrase. */
public final class Subjects {
    private static final int NEAREST = 3;

    private final Site site;

    public Subjects(Site site) {
        this.site = site;
    }

    /** The subject; empty if the guide does not know it. */
    public Optional<Subject> find(String written) {
        return Stream.of(
                        day(written),
                        value(written),
                        picture(written),
                        source(written),
                        term(written),
                        law(written),
                        phrase(written))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Subject> day(String written) {
        try {
            return Optional.of(new DaySubject(LocalDate.parse(written), source()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Subject> value(String written) {
        String id = written.replaceFirst("^\\{*" + ValueSubject.PREFIX, "").replaceFirst("}+$", "");
        List<SharedValue> times = site.values().all().stream()
                .filter(value -> value.id().value().equals(id))
                .toList();
        return times.isEmpty() || !written.contains(ValueSubject.PREFIX)
                ? Optional.empty()
                : Optional.of(new ValueSubject(id, times, source()));
    }

    /** Finds a picture by its name in texts, or by its path. */
    private Optional<Subject> picture(String written) {
        String file = written.replaceFirst("^(?:content/)?img/", PictureSubject.PREFIX);
        return file.startsWith(PictureSubject.PREFIX)
                        && site.images().containsKey(file.replaceFirst(PictureSubject.PREFIX, "img/"))
                ? Optional.of(new PictureSubject(file.substring(PictureSubject.PREFIX.length())))
                : Optional.empty();
    }

    /** Finds a source by id or by citation: {@code Rent Act § 12(b)(3)}. */
    private Optional<Subject> source(String written) {
        String plain = plain(written);
        return citations().stream()
                .filter(citation ->
                        id(citation).equals(written) || printed(citation).equals(plain))
                .findFirst()
                .map(citation -> new SourceSubject(
                        citation, source(), site.sources(), site.values().all()));
    }

    private Optional<Subject> term(String written) {
        String slug = written.replaceFirst("^(?:term[:/]|glossary/)", "");
        Predicate<Entry> isMeant = term -> term.id().slug().equals(slug) || isCalled(term, written);
        return site.published(EntryKind.TERM).stream()
                .filter(isMeant)
                .findFirst()
                .map(term -> new TermSubject(term, glossaries()));
    }

    private boolean isCalled(Entry term, String written) {
        return site.guide().languages().stream()
                .flatMap(language -> term.in(language).stream())
                .anyMatch(version -> plain(version.document().heading().value()).equals(plain(written)));
    }

    private Map<Language, TermWords> glossaries() {
        Map<Language, TermWords> glossaries = new TreeMap<>();
        site.guide().languages().forEach(language -> glossaries.put(language, TermWords.of(site, language)));
        return glossaries;
    }

    private Optional<Subject> law(String written) {
        Subject subject = new LawSubject(written);
        return site.worded().stream()
                        .flatMap(piece -> piece.revisions().stream())
                        .flatMap(revision -> revision.bases().stream())
                        .flatMap(basis -> basis.grounds().stream())
                        .anyMatch(ground -> subject.ground(
                                        ground.form(), ground.value().value())
                                .isPresent())
                ? Optional.of(subject)
                : Optional.empty();
    }

    /**
     * Accepts several words or a number even if no text contains them. A single word may be a mistyped id, so at least
     * one text must contain it.
     */
    private Optional<Subject> phrase(String written) {
        Phrase phrase = Phrase.of(written, site.guide().languages());
        boolean isPhrase = written.matches(".*[\\s\\p{Z}].*|\\d+");
        return (isPhrase && nearest(written).isEmpty())
                        || Impact.of(site, phrase).count() > 0
                ? Optional.of(phrase)
                : Optional.empty();
    }

    /** The ids that are most similar to what was typed, at most three. */
    public List<String> nearest(String written) {
        List<String> left =
                new ArrayList<>(citations().stream().map(Subjects::id).toList());
        left.addAll(site.slugs(EntryKind.TERM));
        site.values()
                .all()
                .forEach(value -> left.add(ValueSubject.PREFIX + value.id().value()));
        List<String> nearest = new ArrayList<>();
        Optional<String> next = Nearest.to(written, left);
        while (next.isPresent() && nearest.size() < NEAREST) {
            nearest.add(next.get());
            left.remove(next.get());
            next = Nearest.to(written, left);
        }
        return nearest;
    }

    private List<Citation> citations() {
        return site.sources().stream()
                .flatMap(source -> Stream.concat(
                        Stream.of(new Citation(source, Optional.empty())),
                        source.subsections().keySet().stream()
                                .map(subsection -> new Citation(source, Optional.of(subsection)))))
                .toList();
    }

    private static String id(Citation citation) {
        Source source = citation.source();
        return source.id().value() + citation.subsection().map(id -> "-" + id).orElse("");
    }

    private String printed(Citation citation) {
        return plain(citation.source().citation().in(source()) + citation.label());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s§]+", "");
    }

    private Language source() {
        return site.guide().source();
    }

    /**
     * A phrase, such as {@code 30 days}. It matches whatever the spacing and whether its numbers are spelt out or in
     * digits.
     *
     * @param typed the phrase as the maintainer typed it
     * @param wordings by language: the phrase as typed, with numbers spelt out, and with numbers in digits
     */
    record Phrase(String typed, Map<Language, List<String>> wordings) implements Subject {
        /** Creates the phrase with its wordings in every language of the guide. */
        static Phrase of(String typed, List<Language> languages) {
            Map<Language, List<String>> wordings = new TreeMap<>();
            for (Language language : languages) {
                String plain = PlainText.of(typed);
                Numbers numbers = new Numbers(language);
                wordings.put(
                        language,
                        Stream.of(plain, numbers.spelt(plain), numbers.inDigits(plain))
                                .distinct()
                                .toList());
            }
            return new Phrase(typed, wordings);
        }

        @Override
        public String id() {
            return typed;
        }

        @Override
        public String title() {
            return "what says these words";
        }

        @Override
        public Optional<String> words(String text, Language language) {
            String plain = PlainText.of(text);
            return wordings.getOrDefault(language, List.of()).stream()
                    .filter(wording -> PlainText.holds(plain, wording))
                    .findFirst()
                    .map(wording -> "says \"" + wording + "\"");
        }

        @Override
        public Stream<Located<String>> names(Document document) {
            return Stream.concat(Stream.of(document.title()), document.aliases().stream());
        }
    }
}
