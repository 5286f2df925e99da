package org.waymark.render.context;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Organization;
import org.waymark.model.Piece;
import org.waymark.model.PieceList;
import org.waymark.model.Site;
import org.waymark.model.WordedPiece;
import org.waymark.render.Address;
import org.waymark.render.Download;
import org.waymark.render.Lazy;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.code.SheetCodes;
import org.waymark.render.standin.StandIns;

/** A sound site with everything that rendering needs. Thread-safe. */
public final class SiteContext {
    private final Site site;
    private final Theme theme;
    private final String baseUrl;
    private final LocalDate day;
    private final Map<String, Page> assets;
    private final Map<String, Download> downloads;
    private final Chapters chapters;
    private final List<WordedPiece<?>> worded;
    private final Map<String, WordedPiece<?>> byPath;
    private final List<Organization> organizations;
    private final Lazy<SheetCodes> codes;
    private final StandIns standIns;
    private final Map<Language, LanguageContext> languages;

    private SiteContext(Site site, Theme theme, String baseUrl, LocalDate day) {
        this.site = site;
        this.theme = theme;
        this.baseUrl = baseUrl;
        this.day = day;
        this.assets = Map.of();
        this.downloads = Map.of();
        this.chapters = Chapters.of(site);
        this.worded = site.worded().stream().filter(Piece::isPublished).toList();
        this.byPath = worded.stream().collect(Collectors.toMap(Piece::path, piece -> piece));
        this.organizations = site.guide().organizations().stream()
                .filter(organization -> organization.isValidOn(day))
                .toList();
        this.codes = new Lazy<>(() -> SheetCodes.of(site, chapters.sheets(site), day));
        this.standIns = StandIns.of(site);
        this.languages = languages(site);
    }

    private SiteContext(SiteContext bare, Map<String, Page> assets, Map<String, Download> downloads) {
        this.site = bare.site;
        this.theme = bare.theme;
        this.baseUrl = bare.baseUrl;
        this.day = bare.day;
        this.assets = Collections.unmodifiableMap(new TreeMap<>(assets));
        this.downloads = Map.copyOf(downloads);
        this.chapters = bare.chapters;
        this.worded = bare.worded;
        this.byPath = bare.byPath;
        this.organizations = bare.organizations;
        this.codes = bare.codes;
        this.standIns = bare.standIns;
        this.languages = languages(site);
    }

    private Map<Language, LanguageContext> languages(Site read) {
        Map<Language, LanguageContext> found = new TreeMap<>();
        for (Language language : read.guide().languages()) {
            read.messages(language)
                    .map(catalog -> new Messages(catalog, key -> theme.reportMissing(key, catalog)))
                    .ifPresent(messages -> found.put(language, new LanguageContext(this, messages)));
        }
        return found;
    }

    /**
     * Creates the context of a site, with compiled messages and the chapters, which all pages share.
     *
     * @param baseUrl the address that the site will have, ending in a slash; blank for that of guide.yaml
     * @param day the day of the guide
     */
    public static SiteContext of(Site site, Theme theme, String baseUrl, LocalDate day) {
        String own = site.guide().baseUrl();
        String address = !baseUrl.isEmpty() || own.isEmpty() ? baseUrl : own.endsWith("/") ? own : own + "/";
        return new SiteContext(site, theme, address, day);
    }

    /** The same site with further files that its pages load by name, besides those of the theme. */
    public SiteContext with(Map<String, Page> named) {
        return new SiteContext(this, named, downloads);
    }

    /** The same site with files that were made of some of its pages, by path. */
    public SiteContext withDownloads(Map<String, Download> made) {
        return new SiteContext(this, assets, made);
    }

    /** A file that was made of a page; empty if there is none. */
    public Optional<Download> download(Address address) {
        return Optional.ofNullable(downloads.get(address.path()));
    }

    /** The site in one of its languages. */
    public LanguageContext in(Language language) {
        return Optional.ofNullable(languages.get(language))
                .orElseThrow(() -> new IllegalArgumentException("no messages in '" + language + "'"));
    }

    /** The site in each of its languages, the source first. */
    public Stream<LanguageContext> languageContexts() {
        return languages().stream().map(this::in);
    }

    /** The parts that surround every page. */
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

    /** What the theme gives for each page. */
    public Look look() {
        return new Look(this);
    }

    /** The address that the site will have, ending in a slash; blank if it has none yet. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The day of the guide. */
    public LocalDate day() {
        return day;
    }

    public List<Language> languages() {
        return guide().languages();
    }

    /** Where links to an address lead: to the page that stands in for it, if the guide withholds it. */
    public StandIns standIns() {
        return standIns;
    }

    /** The files that pages load by name. */
    public Stream<Page> assets() {
        return assets.values().stream();
    }

    /** The address of a file that pages load by name. */
    Address asset(String name) {
        Page found = assets.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no asset '" + name + "'");
        }
        return found.address();
    }

    /** True if the guide explains any word. */
    public boolean hasGlossary() {
        return !site.published(EntryKind.TERM).isEmpty();
    }

    public Chapters chapters() {
        return chapters;
    }

    /** The codes of printed sheets. */
    public SheetCodes codes() {
        return codes.get();
    }

    /** A page about the guide, if the guide has it. */
    public Optional<Entry> page(String slug) {
        return site.entry(new EntryId(EntryKind.PAGE, slug)).filter(SiteContext::isShown);
    }

    /** All entries that are published and not retired. */
    public Stream<Entry> shown() {
        return site.entries().values().stream().filter(SiteContext::isShown);
    }

    /** True if the entry is published and not retired. */
    public static boolean isShown(Entry entry) {
        return entry.isPublished() && entry.retired().isEmpty();
    }

    /** The published pieces of one type, in their order. */
    public <P extends WordedPiece<?>> List<P> all(Class<P> type) {
        return worded.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The published pieces with facts and words. */
    public List<WordedPiece<?>> worded() {
        return worded;
    }

    /** The published pieces of the kinds that have a page that lists them. */
    public Stream<WordedPiece<?>> listed() {
        return worded.stream().filter(piece -> piece.kind().list().isPresent());
    }

    /** The lists of the kinds of which any piece is published. */
    public Stream<PieceList> lists() {
        return worded.stream().map(WordedPiece::kind).distinct().flatMap(kind -> kind.list().stream());
    }

    /** The published piece with facts and words at a path. */
    public Optional<WordedPiece<?>> piece(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The organizations that are valid on the day of the guide, in the author's order. */
    public List<Organization> organizations() {
        return organizations;
    }
}
