package org.waymark.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;
import org.waymark.render.Address;
import org.waymark.render.Addresses;

/** Finds the printed sheets that show an affected answer, table or word. */
record SheetImpact(Site site, Set<EntryId> entries, Set<String> quizzes, Set<String> states) {
    List<AffectedPiece> touches() {
        List<AffectedPiece> sheets = new ArrayList<>();
        for (Language language : site.guide().languages()) {
            answers(language, sheets);
            quizzes.forEach(slug -> add(Addresses.printedQuiz(slug, language), language, "quiz/" + slug, sheets));
            if (!states.isEmpty()) {
                add(Addresses.printedStates(language), language, "states", sheets);
            }
        }
        return sheets;
    }

    private void answers(Language language, List<AffectedPiece> sheets) {
        Set<String> touched = new TreeSet<>();
        site.answersByTopic().forEach((topic, answers) -> {
            if (answers.stream().anyMatch(answer -> shows(answer, language))) {
                touched.add(topic);
            }
        });
        if (!touched.isEmpty()) {
            add(Addresses.printedGuide(language), language, "the whole guide", sheets);
        }
        if (site.published(EntryKind.FAQ).stream().anyMatch(answer -> showsDetails(answer, language))) {
            add(Addresses.printedDetails(language), language, "details of the answers", sheets);
        }
        site.topics().stream()
                .map(topic -> topic.id().value())
                .filter(touched::contains)
                .forEach(topic -> add(Addresses.printedTopic(topic, language), language, "topic " + topic, sheets));
    }

    /** True if the answer is affected, or a word that is explained at the foot of its sheet. */
    private boolean shows(Entry answer, Language language) {
        return entries.contains(answer.id())
                || answer.shownIn(language).document().references().stream()
                        .filter(reference -> reference.scheme() == Scheme.TERM)
                        .map(Reference::target)
                        .anyMatch(slug -> entries.contains(new EntryId(EntryKind.TERM, slug)));
    }

    private boolean showsDetails(Entry answer, Language language) {
        return shows(answer, language)
                && !answer.shownIn(language).document().details().isEmpty();
    }

    private static void add(Address sheet, Language language, String piece, List<AffectedPiece> sheets) {
        sheets.add(new AffectedPiece(
                SourcePosition.ofFile(sheet.path()), Optional.of(language), piece, "has words that are touched", ""));
    }
}
