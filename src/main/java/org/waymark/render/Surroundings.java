package org.waymark.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.model.Edition;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Source;
import org.waymark.model.Topic;

/**
 * What stands around every page, whatever is on it. While two sites have the same theme and equal surroundings, {@link Keys} tell
 * which of their pages may differ.
 *
 * @param chapters the topics that have answers
 * @param links where the menu and the foot lead, and in which words
 */
public record Surroundings(
        Guide guide,
        List<Topic> topics,
        List<Source> sources,
        List<Edition> editions,
        Map<Language, MessageCatalog> catalogs,
        String baseUrl,
        LocalDate day,
        List<String> chapters,
        List<LinkTarget> links) {
    static Surroundings of(SiteContext context) {
        var site = context.site();
        return new Surroundings(
                site.guide(),
                site.topics(),
                site.sources(),
                site.editions(),
                site.catalogs(),
                context.baseUrl(),
                context.day(),
                context.chapters().all().stream().map(chapter -> chapter.id()).toList(),
                context.inEach().flatMap(one -> one.frames().links()).toList());
    }
}
