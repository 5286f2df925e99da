package org.waymark.render.handout;

import java.util.List;
import java.util.function.Function;
import org.waymark.model.Entry;
import org.waymark.model.Language;
import org.waymark.render.Address;
import org.waymark.render.SiteContext.Chapter;
import org.waymark.render.text.TextWriter.Details;

/**
 * What is on a sheet, and where it lies.
 *
 * @param line what it is, below its heading
 * @param details what becomes of the answers' details
 */
record Sheet(Function<Language, Address> place, String heading, String line, Details details, List<Chapter> chapters) {
    /** The answers of the sheet. */
    List<Entry> answers() {
        return chapters.stream().flatMap(chapter -> chapter.answers().stream()).toList();
    }

    boolean isOfDetails() {
        return details == Details.ALONE;
    }
}
