package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.ReadingEase;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.KeyedWords;
import org.waymark.model.Language;
import org.waymark.model.Readability;
import org.waymark.model.Site;

/** Checks that texts are plain: no long sentences, and no harder to read than the limit that the guide sets. */
public final class SentenceCheck implements Check {
    private static final int TOO_SHORT_TO_GRADE = 100;

    /** A part of a text that readers read by itself: a block, or a phrase of a questionnaire. */
    private record Passage(String text, SourcePosition position) {}

    /** The parts that are judged as one text. */
    private record Prose(Language language, SourcePosition position, List<Passage> passages) {}

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Stream<Prose> documents = Text.all(site).map(text -> prose(text.document()));
        Stream<Prose> words = site.worded().stream()
                .flatMap(piece -> piece.revisions().stream())
                .flatMap(revision -> revision.words().values().stream())
                .map(SentenceCheck::prose);
        Stream.concat(documents, words).toList().parallelStream()
                .forEach(prose -> check(prose, site.guide().readability(), diagnostics));
    }

    private static Prose prose(Document document) {
        return new Prose(
                document.language(),
                document.title().position(),
                document.openBlocks().stream()
                        .filter(block -> block.kind() != BlockKind.TABLE && block.kind() != BlockKind.CODE)
                        .map(block -> new Passage(block.text(), block.position()))
                        .toList());
    }

    private static Prose prose(KeyedWords words) {
        return new Prose(
                words.language(),
                words.start(),
                words.prose().stream()
                        .map(text -> new Passage(text.value(), text.position()))
                        .toList());
    }

    private static void check(Prose prose, Readability limits, Diagnostics diagnostics) {
        List<String> words = new ArrayList<>();
        int sentences = 0;
        Breaks breaks = Breaks.of(prose.language());
        for (Passage passage : prose.passages()) {
            for (Breaks.Sentence sentence : breaks.sentences(passage.text())) {
                List<String> its = breaks.words(sentence.text());
                if (its.size() > limits.maxWords()) {
                    tooLong(sentence.text(), its.size(), passage.position(), diagnostics);
                }
                words.addAll(its);
                sentences++;
            }
        }
        if (words.size() >= TOO_SHORT_TO_GRADE) {
            grade(prose.language(), limits, sentences, words)
                    .ifPresent(
                            message -> diagnostics.report(
                                    Rule.READING_GRADE,
                                    prose.position(),
                                    message,
                                    "Split long sentences and use shorter words. The limit is in guide.yaml, under readability."));
        }
    }

    private static void tooLong(String sentence, int words, SourcePosition position, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.SENTENCE_LENGTH,
                position,
                "a sentence of " + words + " words is hard to follow: '"
                        + sentence.substring(0, Math.min(40, sentence.length())) + "...'",
                "Make two sentences of it. The limit is in guide.yaml, under readability.");
    }

    private static Optional<String> grade(Language language, Readability limits, int sentences, List<String> words) {
        Double grade = limits.gradeAtMost().get(language);
        Double inflesz = limits.inflesz().get(language);
        if (grade != null && ReadingEase.fleschKincaidGrade(sentences, words) > grade) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the text reads at grade %.1f (Flesch-Kincaid), above the limit of %.0f",
                    ReadingEase.fleschKincaidGrade(sentences, words),
                    grade));
        }
        if (inflesz != null && ReadingEase.inflesz(sentences, words) < inflesz) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the text scores %.0f (INFLESZ), below the limit of %.0f",
                    ReadingEase.inflesz(sentences, words),
                    inflesz));
        }
        return Optional.empty();
    }
}
