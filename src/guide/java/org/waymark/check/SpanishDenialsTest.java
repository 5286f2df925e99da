package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Negation;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;
import org.waymark.translation.Translation;
import org.waymark.translation.Translations;

/** The Spanish of the first guide denies what the English denies; and most of its denials would be missed. */
class SpanishDenialsTest {
    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    /** In a hundred; the others stand beside another word that says no, as in "no ... ningún". */
    private static final int LEAST = 65;

    private static final Pattern NO = Pattern.compile("\\b[Nn]o\\b");

    private static final Site SITE = new SiteReader(Kinds.files(Path.of("content"), Path.of("i18n")), new Diagnostics())
            .read()
            .orElseThrow();
    private static final Denials DENIALS = new Denials(negation(ENGLISH), negation(SPANISH));

    /** The words of the source, and those of the translation. */
    private record Texts(String source, String own) {}

    private static Negation negation(Language language) {
        return Optional.ofNullable(SITE.catalogs().get(language))
                .map(MessageCatalog::negation)
                .orElseThrow();
    }

    /** Each "no" of the Spanish guide is taken out, one at a time: most are named, and as it is none. */
    @Test
    void mostThatAreTakenOutOfTheGuideAreNamed() {
        Map<Boolean, Integer> named = new HashMap<>();
        for (Texts texts : texts()) {
            assertEquals(Optional.empty(), DENIALS.between(texts.source(), texts.own()), texts.toString());
            for (MatchResult no : NO.matcher(texts.own()).results().toList()) {
                String without =
                        texts.own().substring(0, no.start()) + texts.own().substring(no.end());
                named.merge(DENIALS.between(texts.source(), without).isPresent(), 1, Integer::sum);
            }
        }
        int found = named.getOrDefault(true, 0);
        int all = found + named.getOrDefault(false, 0);
        assertTrue(all > 400, "no longer a guide that says no: " + all);
        assertTrue(found * 100 >= all * LEAST, found + " of " + all);
    }

    private static List<Texts> texts() {
        List<Texts> texts = new ArrayList<>();
        site().forEach(pair -> texts.add(pair));
        return texts;
    }

    private static Stream<Texts> site() {
        return Translations.of(SITE, SPANISH)
                .flatMap(Translation::translated)
                .map(unit -> new Texts(
                        unit.before().orElseThrow().text(),
                        unit.target().orElseThrow().text()));
    }
}
