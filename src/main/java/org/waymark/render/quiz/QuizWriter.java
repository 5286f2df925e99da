package org.waymark.render.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizParts;
import org.waymark.model.quiz.QuizWords;
import org.waymark.render.Html;
import org.waymark.render.bidi.BidiIsolation;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.text.WordsWriter;
import org.waymark.translation.TranslatedPhrases;

/**
 * Writes the words of a questionnaire: those of its revision, else those that its revisions share, else what the tool says in
 * every questionnaire.
 */
public final class QuizWriter {
    private final TranslatedPhrases<QuizWords> reading;
    private final WordsWriter own;
    private final QuizParts parts;
    private final Optional<QuizWords> common;
    private final Messages messages;

    QuizWriter(LanguageContext context, Quiz quiz) {
        this.reading =
                TranslatedPhrases.of(quiz, context.language(), context.source()).orElseThrow();
        this.own = new WordsWriter(context, reading);
        this.parts = quiz.parts();
        this.common =
                Optional.ofNullable(quiz.common().words().get(reading.own().language()));
        this.messages = context.messages();
    }

    TranslatedPhrases<QuizWords> reading() {
        return reading;
    }

    /** The phrase of a key; empty if there is none. */
    public Html phrase(String key) {
        return phrase(key, Map.of());
    }

    /** The phrase with its placeholders, which are in braces, filled. */
    public Html phrase(String key, Map<String, Html> values) {
        return reading.part(key).isPresent() ? own.phrase(key, values) : WordsWriter.filled(list(key, values), values);
    }

    Language language() {
        return reading.own().language();
    }

    /** A phrase as a script inserts it into the page. */
    String isolated(Html phrase) {
        return BidiIsolation.of(phrase.toString(), Locales.direction(language()));
    }

    /** The phrase without markup, for an attribute or a title. */
    public String plain(String key) {
        return reading.part(key).isPresent() ? own.plain(key) : String.join(" ", list(key, Map.of()));
    }

    /** The items of a list. */
    public List<Html> list(String key) {
        return reading.part(key).isPresent()
                ? own.list(key)
                : list(key, Map.of()).stream().map(Html::of).toList();
    }

    private List<String> list(String key, Map<String, Html> values) {
        return common.filter(words -> words.has(key))
                .map(words -> words.lines(key))
                .orElseGet(() -> said(key, values));
    }

    /** What the tool says. Placeholders stay, because their values are markup. */
    private List<String> said(String key, Map<String, Html> values) {
        Map<String, String> places = new TreeMap<>();
        values.keySet().forEach(name -> places.put(name, "{" + name + "}"));
        return messages.find("quiz.words." + general(key), places).stream().toList();
    }

    /** The key by which the tool knows a phrase of the notes for somebody who helps. */
    private String general(String key) {
        return parts.helper()
                .filter(helper -> key.startsWith(helper.key("")))
                .map(helper -> "helper." + key.substring(helper.key("").length()))
                .orElse(key);
    }

    /** A heading with the number of an item; empty if readers answer for one alone. */
    public String item() {
        return parts.items().map(Located::value).map(this::plain).orElse("");
    }

    /** True if readers may answer for several. */
    public boolean hasItems() {
        return parts.items().isPresent();
    }

    /** True if there are notes for somebody who helps. */
    public boolean hasHelper() {
        return parts.helper().isPresent();
    }

    /** A phrase of the notes for somebody who helps. */
    public Html helper(String key) {
        return parts.helper().map(helper -> phrase(helper.key(key))).orElse(Html.EMPTY);
    }

    /** The sentence that the author put below the heading of those notes. */
    public Html helperNote() {
        return parts.helper().map(helper -> helper(helper.note())).orElse(Html.EMPTY);
    }

    /** A list of the notes for somebody who helps. */
    public List<Html> helperList(String key) {
        return parts.helper().map(helper -> list(helper.key(key))).orElse(List.of());
    }

    /** A phrase about the records of which a reader may choose one. */
    public Html record(String key) {
        return parts.records()
                .map(records -> phrase(records.value() + "." + key))
                .orElse(Html.EMPTY);
    }
}
