package org.waymark.render.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.model.KeyedWords;
import org.waymark.model.Phrase;
import org.waymark.model.Unit;
import org.waymark.model.Unit.State;
import org.waymark.render.Html;
import org.waymark.render.context.LanguageContext;
import org.waymark.translation.TranslatedPhrases;

/**
 * Writes the words of a questionnaire or record for pages in one language, and marks those that are out of date. A sentence has
 * a note and the newest words of the source below it, as a paragraph of an answer has. A shorter phrase, such as the name of an
 * answer, has the new words after a stroke, because a note would be longer than the phrase.
 */
public final class WordsWriter {
    private static final Pattern FULL_STOP = Pattern.compile("[.。।۔።။]$");

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
        return reading.part(key).map(unit -> phrase(unit, values)).orElse(Html.EMPTY);
    }

    private Html phrase(Unit<Phrase> unit, Map<String, Html> values) {
        Html old = filled(lines(unit.target()), values);
        return unit.isStale() ? marked(unit.state(), unit.day(), old, filled(lines(unit.source()), values)) : old;
    }

    private static List<String> lines(Optional<Phrase> phrase) {
        return phrase.map(Phrase::values).orElse(List.of());
    }

    /** The lines, escaped and joined, with placeholders filled. */
    public static Html filled(List<String> lines, Map<String, Html> values) {
        String text = Html.of(String.join(" ", lines)).toString();
        for (Map.Entry<String, Html> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return Html.written(text);
    }

    private Html marked(State state, LocalDate since, Html old, Html young) {
        boolean isSentence = FULL_STOP.matcher(young.toString()).find();
        return Html.written(
                isSentence || state == State.GONE
                        ? marks.mark(state, since, old.toString(), young.toString())
                        : marks.shortly(state, old.toString(), young.toString()));
    }

    /** The phrase without markup, for an attribute or a title. */
    public String plain(String key) {
        List<String> texts = new ArrayList<>();
        reading.part(key).ifPresent(unit -> {
            texts.addAll(lines(unit.target()));
            texts.addAll(unit.isStale() ? lines(unit.source()) : List.of());
        });
        return String.join(StaleMarks.STROKE, texts);
    }

    /** The items of a list. Those that are out of date are marked, and those that are gone are left out. */
    public List<Html> list(String key) {
        return reading.part(key).map(this::list).orElse(List.of());
    }

    private List<Html> list(Unit<Phrase> unit) {
        if (unit.state() == State.CURRENT) {
            return lines(unit.target()).stream().map(Html::of).toList();
        }
        return IntStream.range(0, lines(unit.source()).size())
                .mapToObj(place -> item(unit, place))
                .toList();
    }

    /** An item of the newest source: the translation at its old place, or a mark if it is new or changed. */
    private Html item(Unit<Phrase> unit, int place) {
        List<String> own = lines(unit.target());
        List<String> before = lines(unit.before());
        List<String> source = lines(unit.source());
        String young = source.get(place);
        boolean isAligned = own.size() == before.size();
        int old = isAligned ? before.indexOf(young) : -1;
        if (old >= 0) {
            return Html.of(own.get(old));
        }
        boolean isChanged = isAligned && before.size() == source.size() && !source.contains(before.get(place));
        if (isChanged) {
            return marked(State.CHANGED, unit.day(), Html.of(own.get(place)), Html.of(young));
        }
        State state = unit.state() == State.WITHDRAWN ? State.WITHDRAWN : State.NEW;
        return marked(state, unit.day(), Html.EMPTY, Html.of(young));
    }
}
