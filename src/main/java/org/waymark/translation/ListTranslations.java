package org.waymark.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Edition;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Localized;
import org.waymark.model.Logo;
import org.waymark.model.Notice;
import org.waymark.model.Organization;
import org.waymark.model.Phrase;
import org.waymark.model.Signpost;
import org.waymark.model.Site;
import org.waymark.model.Source;
import org.waymark.model.Topic;
import org.waymark.model.Unit;
import org.waymark.model.UnitKey;

/** The units of the files in which every language stands beside the others: the guide, its topics, sources and editions. */
final class ListTranslations {
    private final Language language;
    private final String piece;
    private final List<Unit<?>> units = new ArrayList<>();

    private ListTranslations(Language language, String piece) {
        this.language = language;
        this.piece = piece;
    }

    static Stream<Translation> of(Site site, Language language) {
        Stream<Translation> lists = Stream.of(
                new ListTranslations(language, "guide.yaml").guide(site.guide()),
                new ListTranslations(language, "topics.yaml").topics(site.topics()),
                new ListTranslations(language, "sources.yaml").sources(site.sources()));
        Stream<Translation> editions = site.editions().stream()
                .map(edition -> new ListTranslations(language, "editions/" + edition.day() + ".yaml").edition(edition));
        return Stream.concat(lists, editions)
                .filter(translation -> !translation.units().isEmpty());
    }

    private Translation guide(Guide guide) {
        add("title", guide.title());
        for (Organization organization : guide.organizations()) {
            add("organizations." + organization.id().value() + ".name", organization.name());
            add("organizations." + organization.id().value() + ".about", organization.about());
        }
        for (Notice notice : guide.notices()) {
            add("notices." + notice.id().value() + ".text", notice.text());
        }
        guide.roles().help().forEach(role -> role.name().ifPresent(name -> add("roles." + role.id() + ".name", name)));
        guide.frame().logo().flatMap(Logo::alternative).ifPresent(words -> add("logo.alternative", words));
        signposts("menu", guide.signposts().menu());
        signposts("ways-in", guide.signposts().waysIn());
        signposts("first-steps", guide.signposts().firstSteps());
        return translation();
    }

    private void signposts(String key, List<Signpost> posts) {
        for (int i = 0; i < posts.size(); i++) {
            add(key + "." + (i + 1) + ".name", posts.get(i).name());
        }
    }

    private Translation topics(List<Topic> topics) {
        for (Topic topic : topics) {
            add(topic.id().value() + ".name", topic.name());
            add(topic.id().value() + ".about", topic.about());
        }
        return translation();
    }

    private Translation sources(List<Source> sources) {
        for (Source source : sources) {
            add(source.id().value() + ".citation", source.citation());
            add(source.id().value() + ".title", source.title());
        }
        return translation();
    }

    /** One name may stand for all languages. */
    private Translation edition(Edition edition) {
        Unit<Phrase> name = unit("name", edition.name());
        units.add(edition.name().texts().size() > 1 ? name : name.withoutNeed());
        return translation();
    }

    private void add(String name, Localized text) {
        units.add(unit(name, text));
    }

    private Unit<Phrase> unit(String name, Localized text) {
        return Unit.undated(
                new UnitKey(piece, name),
                text.own(text.source()).map(Phrase::of),
                text.own(language).map(Phrase::of));
    }

    private Translation translation() {
        return Translation.undated(piece, language, units);
    }
}
