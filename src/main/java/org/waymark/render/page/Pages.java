package org.waymark.render.page;

import org.waymark.model.Language;
import org.waymark.render.Guidebook;

/** Fills a template. */
record Pages(Guidebook book) {
    String html(String template, Language language, Record page) {
        return book.theme().html("page/" + template, page, book.messages(language));
    }
}
