package org.waymark.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.Document;
import org.waymark.model.KeyedWords;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.SharedValue;
import org.waymark.model.Site;
import org.waymark.model.WordedRevision;
import org.waymark.model.WordsVisitor;

/** Finds the places of values in the texts of a guide, as its authors wrote them. */
public final class ValueUses {
    private final List<Located<String>> found = new ArrayList<>();

    private ValueUses() {}

    /** The ids of the values that texts show, each with the position of its text. */
    public static List<Located<String>> in(Site written) {
        ValueUses uses = new ValueUses();
        written.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .forEach(revision -> {
                    uses.texts(revision.change());
                    revision.documents().values().forEach(uses::document);
                });
        written.worded().stream().flatMap(piece -> piece.revisions().stream()).forEach(uses::worded);
        written.topics().forEach(topic -> Stream.of(topic.name(), topic.about()).forEach(uses::localized));
        written.guide().with(text -> uses.localized(text));
        return List.copyOf(uses.found);
    }

    /** The ids of the values that a text shows, each once. */
    public static List<String> in(Document written) {
        ValueUses uses = new ValueUses();
        uses.document(written);
        return uses.found.stream().map(Located::value).distinct().toList();
    }

    private void document(Document document) {
        texts(Stream.of(document.title(), document.heading()).toList());
        texts(document.aliases());
        texts(document.change());
        document.blocks().forEach(block -> text(new Located<>(words(block.markup()), block.position())));
        document.footnotes().forEach(note -> text(new Located<>(words(note.markup()), note.position())));
    }

    private void worded(WordedRevision<?> revision) {
        texts(revision.change());
        for (KeyedWords words : revision.words().values()) {
            texts(words.titles());
            texts(words.aliases());
            texts(words.phrases().values());
            words.texts().values().forEach(phrase -> texts(phrase.lines()));
        }
    }

    private Localized localized(Localized text) {
        texts(text.texts().values());
        return text;
    }

    private void texts(Optional<Located<String>> text) {
        text.ifPresent(this::text);
    }

    private void texts(Collection<Located<String>> texts) {
        texts.forEach(this::text);
    }

    private void text(Located<String> text) {
        SharedValue.idsIn(text.value()).forEach(id -> found.add(new Located<>(id, text.position())));
    }

    /** All words, those that are struck too. */
    private static String words(Markup markup) {
        StringBuilder words = new StringBuilder();
        WordsVisitor visitor = words::append;
        visitor.blocks(markup.blocks());
        return words.toString();
    }
}
