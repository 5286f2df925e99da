package org.waymark.impact;

import java.util.Map;
import java.util.Optional;
import org.waymark.i18n.TermWords;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

/** A glossary term. It affects the texts that link to it or use the word, in any language. */
record TermSubject(Entry term, Map<Language, TermWords> glossaries) implements Subject {
    @Override
    public String id() {
        return term.id().path();
    }

    @Override
    public String title() {
        return term.latest().document().heading().value();
    }

    @Override
    public Optional<String> link(Reference reference) {
        return reference.is(Scheme.TERM) && reference.target().equals(term.id().slug())
                ? Optional.of("links to it")
                : Optional.empty();
    }

    @Override
    public Optional<String> words(String text, Language language) {
        return Optional.ofNullable(glossaries.get(language)).stream()
                .flatMap(glossary -> glossary.in(text).stream())
                .filter(word -> word.slug().equals(term.id().slug()))
                .map(word -> "says the word")
                .findFirst();
    }

    @Override
    public Optional<String> entry(Entry entry) {
        return entry.id().equals(term.id()) ? Optional.of("is the word itself") : Optional.empty();
    }
}
