package org.waymark.render.handout;

import java.util.List;
import java.util.function.Function;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.model.SheetKind;
import org.waymark.model.Topic;
import org.waymark.render.Address;
import org.waymark.render.context.LinkTarget;
import org.waymark.render.text.TextWriter.Details;

/**
 * The content and the address of a sheet.
 *
 * @param slug the name of its files
 * @param line what it is, below its heading
 * @param details how the answers' details are shown
 * @param rest the sheets with the content that had no room on this one
 */
record Sheet(
        SheetKind kind,
        String slug,
        Function<Language, Address> place,
        String heading,
        String line,
        Details details,
        List<Section> sections,
        List<LinkTarget> rest) {
    Sheet {
        sections = List.copyOf(sections);
        rest = List.copyOf(rest);
    }

    /** Answers of a topic. */
    record Section(Topic topic, List<Entry> answers) {
        Section {
            answers = List.copyOf(answers);
        }
    }

    /** The answers of the sheet. */
    List<Entry> answers() {
        return sections.stream().flatMap(section -> section.answers().stream()).toList();
    }

    boolean isOfDetails() {
        return details == Details.ALONE;
    }

    boolean isOfOneAnswer() {
        return kind == SheetKind.ANSWER;
    }

    /** The same sheet with links to others. */
    Sheet with(List<LinkTarget> others) {
        return new Sheet(kind, slug, place, heading, line, details, sections, others);
    }
}
