package org.waymark.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Organization;
import org.waymark.model.Reference;
import org.waymark.model.Site;
import org.waymark.model.StateLaw;

/** A sound site with all that rendering it takes. Safe for several threads. */
public final class SiteContext {
    private final Site site;
    private final Theme theme;
    private final String baseUrl;
    private final LocalDate day;
    private final Map<String, Page> assets;
    private final Chapters chapters;
    private final List<StateLaw> states;
    private final List<Organization> organizations;
    private final Map<Language, LanguageContext> languages = new TreeMap<>();

    private SiteContext(Site site, Theme theme, String baseUrl, LocalDate day, Map<String, Page> assets) {
        this.site = site;
        this.theme = theme;
        this.baseUrl = baseUrl;
        this.day = day;
        this.assets = Collections.unmodifiableMap(new TreeMap<>(assets));
        this.chapters = Chapters.of(site);
        this.states = site.states().stream()
                .filter(state -> state.latest().isPresent())
                .toList();
        this.organizations = site.guide().organizations().stream()
                .filter(organization -> organization.isValidOn(day))
                .toList();
        for (Language language : site.guide().languages()) {
            site.messages(language)
                    .ifPresent(catalog -> languages.put(language, new LanguageContext(this, new Messages(catalog))));
        }
    }

    /**
     * The context of a site: its messages compiled, its chapters found once for all pages.
     *
     * @param baseUrl the address that it will have, ending in a slash; blank where the one in guide.yaml stands
     * @param day the guide's own
     */
    public static SiteContext of(Site site, Theme theme, String baseUrl, LocalDate day) {
        String own = site.guide().baseUrl();
        String address = !baseUrl.isEmpty() || own.isEmpty() ? baseUrl : own.endsWith("/") ? own : own + "/";
        return new SiteContext(site, theme, address, day, Map.of());
    }

    /** The same site, with files that its pages load by name, beside those of the theme. */
    public SiteContext with(Map<String, Page> named) {
        return new SiteContext(site, theme, baseUrl, day, named);
    }

    /** The site in one of its languages. */
    public LanguageContext in(Language language) {
        LanguageContext found = languages.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no messages in '" + language + "'");
        }
        return found;
    }

    /** The site in each of its languages, the source first. */
    public Stream<LanguageContext> inEach() {
        return languages().stream().map(this::in);
    }

    /** What stands around every page. */
    public Surroundings surroundings() {
        return Surroundings.of(this);
    }

    public Site site() {
        return site;
    }

    public Guide guide() {
        return site.guide();
    }

    public Theme theme() {
        return theme;
    }

    /** The address that the site will have, ending in a slash; blank where it has none yet. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The guide's own day. */
    public LocalDate day() {
        return day;
    }

    public List<Language> languages() {
        return guide().languages();
    }

    /** Files that pages load by name. */
    public Stream<Page> assets() {
        return assets.values().stream();
    }

    /** Where the file lies that pages know by a name. */
    Address asset(String name) {
        Page found = assets.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no asset '" + name + "'");
        }
        return found.address();
    }

    public Chapters chapters() {
        return chapters;
    }

    /** A page about the guide, if the author wrote it. */
    public Optional<Entry> page(String slug) {
        return site.entry(new EntryId(EntryKind.PAGE, slug)).filter(SiteContext::isShown);
    }

    /** All entries that readers meet. */
    public Stream<Entry> shown() {
        return site.entries().values().stream().filter(SiteContext::isShown);
    }

    /** Whether readers meet the entry: it is published and not retired. */
    public static boolean isShown(Entry entry) {
        return entry.isPublished() && entry.retired().isEmpty();
    }

    /** The laws of the states that readers meet. */
    public List<StateLaw> states() {
        return states;
    }

    /** Whether there is a page of the state, by its code, or of all where that is asked for. */
    public boolean hasState(String code) {
        return code.equals(Reference.ALL_STATES)
                ? !states.isEmpty()
                : states.stream().anyMatch(state -> state.code().equals(code));
    }

    /** Whether readers meet the questionnaire. */
    public boolean hasQuiz(String slug) {
        return site.quizzes().stream()
                .anyMatch(quiz -> quiz.slug().equals(slug) && quiz.latest().isPresent());
    }

    /** Those to turn to who hold on the guide's day, in the author's order. */
    public List<Organization> organizations() {
        return organizations;
    }
}
