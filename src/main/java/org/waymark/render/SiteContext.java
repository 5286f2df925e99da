package org.waymark.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Organization;
import org.waymark.model.OutputFile;
import org.waymark.model.Placement;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;
import org.waymark.model.Topic;

/**
 * A sound site with all that rendering it takes.
 *
 * @param baseUrl the address that it will have, ending in a slash; blank where it has none yet
 * @param day the guide's own day
 * @param chapters the topics that have answers, in the order of the guide
 * @param assets files that pages load, by name, beside those of the theme
 */
public record SiteContext(
        Site site,
        Theme theme,
        Map<Language, Messages> messages,
        String baseUrl,
        LocalDate day,
        List<Chapter> chapters,
        Map<String, OutputFile> assets) {
    public SiteContext {
        messages = Map.copyOf(messages);
        chapters = List.copyOf(chapters);
        assets = Collections.unmodifiableMap(new TreeMap<>(assets));
    }

    /**
     * The book of a site: its messages compiled, its chapters found once for all pages.
     *
     * @param baseUrl blank where the one in guide.yaml stands
     * @param day the guide's own
     */
    public static SiteContext of(Site site, Theme theme, String baseUrl, LocalDate day) {
        Map<Language, Messages> messages = new TreeMap<>();
        site.guide()
                .languages()
                .forEach(language ->
                        site.messages(language).ifPresent(catalog -> messages.put(language, new Messages(catalog))));
        String own = site.guide().baseUrl();
        String address = !baseUrl.isEmpty() || own.isEmpty() ? baseUrl : own.endsWith("/") ? own : own + "/";
        return new SiteContext(site, theme, messages, address, day, chapters(site), Map.of());
    }

    /** The same book, with files that its pages may name. */
    public SiteContext with(Map<String, OutputFile> named) {
        return new SiteContext(site, theme, messages, baseUrl, day, chapters, named);
    }

    /** Where the file lies that pages know by a name. */
    public Address asset(String name) {
        OutputFile found = assets.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no asset '" + name + "'");
        }
        return new Address(found.path());
    }

    /** A topic and its answers, in order. */
    public record Chapter(Topic topic, List<Entry> answers) {}

    public Guide guide() {
        return site.guide();
    }

    public Messages messages(Language language) {
        Messages found = messages.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no messages in '" + language + "'");
        }
        return found;
    }

    public List<Language> languages() {
        return guide().languages();
    }

    private static List<Chapter> chapters(Site site) {
        Map<String, List<Entry>> answers = site.answersByTopic();
        return site.topics().stream()
                .filter(topic -> answers.containsKey(topic.id().value()))
                .map(topic -> new Chapter(topic, answers.getOrDefault(topic.id().value(), List.of())))
                .toList();
    }

    /** How an entry reads in a language, with what of it is behind. */
    public TranslatedText reading(Entry entry, Language language) {
        return TranslatedText.of(entry, language);
    }

    /** All answers in the order in which a reader would go through them. */
    public List<Entry> answersInOrder() {
        return chapters.stream().flatMap(chapter -> chapter.answers().stream()).toList();
    }

    public Optional<Topic> topicOf(Entry entry) {
        Optional<String> id = entry.placement().map(Placement::topic).map(Located::value);
        return site.topics().stream()
                .filter(topic -> Optional.of(topic.id().value()).equals(id))
                .findFirst();
    }

    /** A page about the guide, if the author wrote it. */
    public Optional<Entry> page(String slug) {
        return site.entry(new EntryId(EntryKind.PAGE, slug)).filter(SiteContext::isShown);
    }

    /** The link to a page about the guide, by its title; empty where the author did not write it. */
    public List<Link> pageLinks(String slug, Address here, Language language) {
        return page(slug).stream()
                .map(entry -> new Link(
                        href(here, Addresses.entry(entry.id(), language)),
                        entry.shownIn(language).document().title().value()))
                .toList();
    }

    /** The link from a page to an entry, by the entry's heading. */
    public Link link(Entry entry, Address here, Language language) {
        return new Link(
                href(here, Addresses.entry(entry.id(), language)),
                entry.shownIn(language).document().heading().value());
    }

    /** The questionnaires that readers meet, as a page at the address links them. */
    public List<Link> quizLinks(Address here, Language language) {
        return site.quizzes().stream()
                .flatMap(quiz -> quiz.shownIn(language, guide().source()).stream()
                        .map(words -> new Link(
                                href(here, Addresses.quiz(quiz.slug(), language)),
                                words.title().value())))
                .toList();
    }

    /** The laws of the states that readers meet. */
    public List<StateLaw> states() {
        return site.states().stream()
                .filter(state -> state.latest().isPresent())
                .toList();
    }

    /** The link from a page to the map of the states; empty where the guide has none. */
    public List<Link> stateLinks(Address here, Language language) {
        return states().isEmpty()
                ? List.of()
                : List.of(new Link(
                        href(here, Addresses.states(language)),
                        messages(language).text("states.heading")));
    }

    /** Those to turn to who hold on the guide's day, in the author's order. */
    public List<Organization> organizations() {
        return guide().organizations().stream()
                .filter(organization -> organization.isValidOn(day))
                .toList();
    }

    /** Whether readers meet the entry: it is published and not retired. */
    public static boolean isShown(Entry entry) {
        return entry.isPublished() && entry.retired().isEmpty();
    }

    /**
     * The link from a page to another. The page for a wrong address is shown at any address, so its links begin with the
     * guide's own, where it has one.
     */
    public String href(Address here, Address target) {
        return here.equals(Addresses.NOT_FOUND) && !baseUrl.isEmpty() ? baseUrl + target.path() : here.to(target);
    }

    /** Stands for the name of an edition in a sentence until all else in it is HTML. */
    private static final String NAME = "\uFFFC";

    /** The sentence that says which edition this is, and of which day: HTML, as the name may be in another language. */
    public String standing(Language language) {
        String written = date(day, language);
        return site.edition()
                .map(edition -> {
                    String key = edition.day().equals(day) ? "foot.edition" : "foot.after-edition";
                    String text = messages(language).text(key, Map.of("name", NAME, "day", written));
                    return Html.escape(text).replace(NAME, Html.marked(edition.name(), language));
                })
                .orElseGet(() -> Html.escape(messages(language).text("foot.day", Map.of("day", written))));
    }

    public String date(LocalDate day, Language language) {
        return Dates.format(day, language);
    }
}
