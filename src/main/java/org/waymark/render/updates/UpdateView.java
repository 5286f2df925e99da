package org.waymark.render.updates;

import java.util.List;
import java.util.Map;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;
import org.waymark.model.Revised;
import org.waymark.render.Address;
import org.waymark.render.context.LanguageContext;

/**
 * An update in the words of a language.
 *
 * @param label the kind of update, before the heading: {@code New answer:}; blank if the sentence says it
 * @param heading what it is about, as a page shows it
 * @param title the same, short and neutral, for a feed
 * @param sentences what changed for the reader
 * @param notes what the reader must know about it, for example that it is not translated yet
 * @param details details for those who want to know exactly
 */
public record UpdateView(
        Address target,
        String label,
        Phrase heading,
        Phrase title,
        List<Phrase> sentences,
        List<String> notes,
        List<Detail> details) {

    /**
     * A key under which updates that say the same are merged. New content, and updates without a sentence, are never
     * merged.
     */
    List<Object> mergeKey() {
        return label.isEmpty() && !sentences.isEmpty() ? List.of(sentences, notes, details) : List.of(target);
    }

    /** The author's sentence about the change, in this language if there is one, or else in the source language. */
    public static List<Phrase> change(Revised revision, LanguageContext context) {
        return revision
                .change(context.language())
                .map(text -> Phrase.of(text.value(), context.language()))
                .or(() -> revision.change().map(text -> Phrase.of(text.value(), context.source())))
                .stream()
                .toList();
    }

    /** The sentence that says that the language does not have the change yet. */
    public static String behind(LanguageContext context) {
        return context.messages()
                .text("updates.behind", Map.of("source", Locales.name(context.source(), context.language())));
    }

    /** Words, with their language. */
    public record Phrase(String text, String lang, String dir) {
        public static Phrase of(String text, Language language) {
            return new Phrase(text, language.tag(), Locales.direction(language));
        }
    }

    /** A sentence, and a list that belongs to it. */
    public record Detail(Phrase sentence, List<Phrase> list) {}
}
