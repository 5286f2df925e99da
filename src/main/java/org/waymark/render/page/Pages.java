package org.waymark.render.page;

import org.waymark.model.Language;
import org.waymark.render.SiteContext;

/** Fills a template. */
record Pages(SiteContext book) {
    String html(String template, Language language, Record page) {
        return book.theme().html("page/" + template, page, book.messages(language));
    }
}
