package org.waymark.render.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.history.TranslatedPhrases;
import org.waymark.history.TranslatedPhrases.TranslatedPhrase;
import org.waymark.history.TranslatedText.State;
import org.waymark.model.KeyedWords;
import org.waymark.render.Html;
import org.waymark.render.context.LanguageContext;

/**
 * Writes the words of a questionnaire or state for pages in one language, and marks those that are out of date. A sentence has
 * a note and the newest words of the source below it, as a paragraph of an answer has. A shorter phrase, such as the name of an
 * answer, has the new words after a stroke, because a note would be longer than the phrase.
 */
public final class WordsWriter {
    private final TranslatedPhrases<? extends KeyedWords> reading;
    private final StaleMarks marks;

    public WordsWriter(LanguageContext context, TranslatedPhrases<? extends KeyedWords> reading) {
        this.reading = reading;
        this.marks = new StaleMarks(context, reading.source(), StaleMarks.Shape.PHRASES);
    }

    public TranslatedPhrases<? extends KeyedWords> reading() {
        return reading;
    }

    /** The phrase of a key; empty if there is none. */
    public Html phrase(String key) {
        return phrase(key, Map.of());
    }

    /** The phrase with its placeholders, which are in braces, filled. */
    public Html phrase(String key, Map<String, Html> values) {
        TranslatedPhrase part = reading.part(key);
        Html old = filled(part.own(), values);
        return part.isStale() ? marked(part.state(), part.since(), old, filled(part.source(), values)) : old;
    }

    private static Html filled(List<String> lines, Map<String, Html> values) {
        String text = Html.of(String.join(" ", lines)).toString();
        for (Map.Entry<String, Html> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return Html.written(text);
    }

    private Html marked(State state, LocalDate since, Html old, Html young) {
        boolean isSentence = young.toString().endsWith(".");
        return Html.written(
                isSentence || state == State.GONE
                        ? marks.mark(state, since, old.toString(), young.toString())
                        : marks.shortly(state, old.toString(), young.toString()));
    }

    /** The phrase without markup, for an attribute or a title. */
    public String plain(String key) {
        TranslatedPhrase part = reading.part(key);
        List<String> texts = new ArrayList<>(part.own());
        texts.addAll(part.isStale() ? part.source() : List.of());
        return String.join(StaleMarks.STROKE, texts);
    }

    /** The items of a list. Those that are out of date are marked, and those that are gone are left out. */
    public List<Html> list(String key) {
        TranslatedPhrase part = reading.part(key);
        if (part.state() == State.CURRENT) {
            return part.own().stream().map(Html::of).toList();
        }
        return IntStream.range(0, part.source().size())
                .mapToObj(place -> item(part, place))
                .toList();
    }

    /** An item of the newest source: the translation at its old place, or a mark if it is new or changed. */
    private Html item(TranslatedPhrase part, int place) {
        String young = part.source().get(place);
        boolean isWithdrawn = part.state() == State.WITHDRAWN;
        boolean isAligned = part.own().size() == part.before().size();
        int before = isAligned ? part.before().indexOf(young) : -1;
        if (before >= 0) {
            return Html.of(part.own().get(before));
        }
        boolean isChanged = isAligned
                && part.before().size() == part.source().size()
                && !part.source().contains(part.before().get(place));
        return isChanged
                ? marked(State.CHANGED, part.since(), Html.of(part.own().get(place)), Html.of(young))
                : marked(isWithdrawn ? State.WITHDRAWN : State.NEW, part.since(), Html.EMPTY, Html.of(young));
    }
}
