package org.waymark.render.page;

import org.waymark.model.Language;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Guidebook;

/** Fills a template for one address. */
record Pages(Guidebook book) {
    OutputFile page(String template, Address address, Language language, Record page) {
        return new OutputFile(address.path(), book.theme().html("page/" + template, page, book.messages(language)));
    }
}
