package org.waymark.render.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.OutputFile;
import org.waymark.model.WordedPiece;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizParts.Part;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Link;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;

/** What the form of a questionnaire links to or loads because its author declared a part. */
record PartLinks(Quiz quiz, QuizWriter words) {
    /** The published records of the folder that the questionnaire names. */
    Stream<WordedPiece<?>> records(LanguageContext context) {
        return quiz.parts().records().stream()
                .flatMap(folder -> context.siteContext()
                        .listed()
                        .filter(piece -> piece.kind().folder().equals(folder.value())));
    }

    /** The page that lists these records. */
    List<Link> recordLinks(PageContext page) {
        return records(page)
                .flatMap(record -> record.kind().list().stream())
                .distinct()
                .map(list -> new Link(
                        page.href(Addresses.list(list, page.language())),
                        page.messages().text(list.heading())))
                .toList();
    }

    /** The stylesheet of the notes. */
    Stream<OutputFile> notesStyle(PageContext page) {
        return quiz.parts().helper().stream()
                .map(notes -> page.siteContext().theme().style(QuizRenderer.NOTES));
    }

    /** The pages beside the form. */
    List<Link> besides(PageContext page) {
        List<Link> links = new ArrayList<>();
        if (quiz.parts().has(Part.PAPER)) {
            links.add(link(page, Quiz.sheet(quiz.slug(), page.language()), "worksheet-link"));
        }
        if (quiz.parts().has(Part.RULES_PAGE)) {
            links.add(link(page, Quiz.rulesPage(quiz.slug(), page.language()), "rules-link"));
        }
        return links;
    }

    private Link link(PageContext page, String path, String key) {
        return new Link(page.href(new Address(path)), words.plain(key));
    }
}
