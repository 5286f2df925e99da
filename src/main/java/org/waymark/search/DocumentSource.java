package org.waymark.search;

import java.util.stream.Stream;
import org.waymark.model.Language;
import org.waymark.model.Site;

/** Knows one kind of thing that readers can find. */
interface DocumentSource {
    Stream<SearchDocument> documents(Site site, Language language);
}
