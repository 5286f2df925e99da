package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.ReadingEase;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Language;
import org.waymark.model.Readability;
import org.waymark.model.Site;

/** Texts are plain: no long sentences, and no harder than the guide's own limit. */
public final class SentenceCheck implements Check {
    private static final int TOO_SHORT_TO_GRADE = 100;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Text.all(site)
                .parallel()
                .forEach(text -> check(text.document(), site.guide().readability(), diagnostics));
    }

    private static void check(Document document, Readability limits, Diagnostics diagnostics) {
        Language language = document.language();
        List<String> words = new ArrayList<>();
        int sentences = 0;
        Breaks breaks = new Breaks(language);
        List<Block> prose = document.blocks().stream()
                .filter(block -> block.kind() != BlockKind.TABLE && block.kind() != BlockKind.CODE)
                .toList();
        for (Block block : prose) {
            for (Breaks.Sentence sentence : breaks.sentences(block.text())) {
                List<String> its = breaks.words(sentence.text());
                if (its.size() > limits.maxWords()) {
                    tooLong(sentence.text(), its.size(), block, diagnostics);
                }
                words.addAll(its);
                sentences++;
            }
        }
        if (words.size() >= TOO_SHORT_TO_GRADE) {
            grade(document, limits, sentences, words)
                    .ifPresent(
                            message -> diagnostics.report(
                                    Rule.READING_GRADE,
                                    document.title().position(),
                                    message,
                                    "Split long sentences and use shorter words. The limit is in guide.yaml, under readability."));
        }
    }

    private static void tooLong(String sentence, int words, Block block, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.SENTENCE_LENGTH,
                block.position(),
                "a sentence of " + words + " words is hard to follow: '"
                        + sentence.substring(0, Math.min(40, sentence.length())) + "...'",
                "Make two sentences of it. The limit is in guide.yaml, under readability.");
    }

    private static Optional<String> grade(Document document, Readability limits, int sentences, List<String> words) {
        Double grade = limits.gradeAtMost().get(document.language());
        Double inflesz = limits.inflesz().get(document.language());
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
