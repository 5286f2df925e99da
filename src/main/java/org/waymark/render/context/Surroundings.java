package org.waymark.render.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.model.Edition;
import org.waymark.model.Guide;
import org.waymark.model.ImageFile;
import org.waymark.model.Language;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Source;
import org.waymark.model.Topic;
import org.waymark.render.Keys;

/**
 * The parts that surround every page. If two sites have the same theme and equal surroundings, {@link Keys} tell which of their
 * pages may differ.
 *
 * @param cuts the topics that have answers, and where their lists and sheets are split
 * @param links the links of the menu and the footer, with their texts
 */
public record Surroundings(
        Guide guide,
        List<Topic> topics,
        List<Source> sources,
        List<Edition> editions,
        Map<Language, MessageCatalog> catalogs,
        Map<String, ImageFile> images,
        String baseUrl,
        LocalDate day,
        List<String> cuts,
        List<LinkTarget> links) {
    static Surroundings of(SiteContext context) {
        var site = context.site();
        return new Surroundings(
                site.guide(),
                site.topics(),
                site.sources(),
                site.editions(),
                site.catalogs(),
                site.images(),
                context.baseUrl(),
                context.day(),
                context.chapters().cuts(),
                context.languageContexts().flatMap(one -> one.frames().links()).toList());
    }
}
