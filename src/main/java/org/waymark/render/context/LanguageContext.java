package org.waymark.render.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.i18n.Dates;
import org.waymark.i18n.Messages;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.PieceList;
import org.waymark.model.Reference;
import org.waymark.model.Site;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Keys;
import org.waymark.render.Lazy;
import org.waymark.render.Page;
import org.waymark.translation.TranslatedText;

/**
 * The guide in one language: its messages, its texts, and the parts that all pages of the language share. Each is computed
 * once. Thread-safe.
 */
public sealed class LanguageContext permits PageContext {
    private final SiteContext siteContext;
    private final Messages messages;
    private final Shared shared;

    LanguageContext(SiteContext siteContext, Messages messages) {
        this.siteContext = siteContext;
        this.messages = messages;
        this.shared = new Shared(
                new ConcurrentHashMap<>(),
                new Lazy<>(this::findPieceTargets),
                new Lazy<>(() -> new Frames(this)),
                new Lazy<>(() -> new SignpostTargets(this).waysIn()));
    }

    /** The same language, with the same memory. */
    LanguageContext(LanguageContext same) {
        this.siteContext = same.siteContext;
        this.messages = same.messages;
        this.shared = same.shared;
    }

    /** The values that are computed once for all pages of the language. */
    private record Shared(
            Map<EntryId, TranslatedText> readings,
            Lazy<List<LinkTarget>> pieces,
            Lazy<Frames> frames,
            Lazy<List<LinkTarget>> waysIn) {}

    /** The page at an address. */
    public PageContext page(Function<Language, Address> place) {
        return new PageContext(this, place);
    }

    /** Plans a page whose address exists in each language. */
    public Page plan(Function<Language, Address> place, Keys keys, Function<PageContext, String> text) {
        return Page.of(place.apply(language()), keys, () -> text.apply(page(place)));
    }

    /** The guide in all its languages. */
    public SiteContext siteContext() {
        return siteContext;
    }

    /** The guide in another language. */
    public LanguageContext in(Language other) {
        return siteContext.in(other);
    }

    public Site site() {
        return siteContext.site();
    }

    public Guide guide() {
        return siteContext.site().guide();
    }

    /** The source language of the guide. */
    public Language source() {
        return guide().source();
    }

    public Language language() {
        return messages.language();
    }

    public Messages messages() {
        return messages;
    }

    /** The text of an entry in the language, with its out-of-date blocks marked. */
    public TranslatedText reading(Entry entry) {
        return shared.readings().computeIfAbsent(entry.id(), id -> TranslatedText.of(entry, language()));
    }

    public String date(LocalDate day) {
        return Dates.format(day, language());
    }

    /** The sentence that names the edition and its day, as HTML. */
    public String editionLine() {
        return frames().editionLine();
    }

    /** The same sentence without markup. */
    public String editionWords() {
        return frames().editionWords();
    }

    /** A link target: an entry, named by its heading. */
    public LinkTarget headed(Entry entry) {
        return new LinkTarget(
                Addresses.entry(entry.id(), language()),
                entry.shownIn(language()).document().heading().value());
    }

    /** A link target: an entry, named by its title. */
    LinkTarget titled(Entry entry) {
        return new LinkTarget(
                Addresses.entry(entry.id(), language()),
                entry.shownIn(language()).document().title().value());
    }

    /** A link target: a page about the guide, named by its title; empty if the guide does not have it. */
    List<LinkTarget> pageTargets(String slug) {
        return siteContext.page(slug).map(this::titled).stream().toList();
    }

    /** The title of the page about the guide, if the guide has one. */
    public Optional<String> about() {
        return pageTargets(Addresses.ABOUT_SLUG).stream().map(LinkTarget::text).findFirst();
    }

    /** The published questionnaires. */
    List<LinkTarget> pieceTargets() {
        return shared.pieces().get();
    }

    private List<LinkTarget> findPieceTargets() {
        return site().worded().stream()
                .filter(piece -> piece.kind().list().isEmpty())
                .flatMap(piece -> piece.title(language(), source()).stream()
                        .map(title -> new LinkTarget(Addresses.piece(piece, language()), title)))
                .toList();
    }

    /** The targets of the lists of kinds; empty if the guide has no such pieces. */
    List<LinkTarget> listTargets() {
        return siteContext
                .lists()
                .map(list -> new LinkTarget(Addresses.list(list, language()), messages.text(list.heading())))
                .toList();
    }

    /** The entry that lists all organizations, if guide.yaml names one that is published. */
    public Optional<EntryId> helpPage() {
        return new SignpostTargets(this).helpPage();
    }

    List<LinkTarget> waysIn() {
        return shared.waysIn().get();
    }

    Frames frames() {
        return shared.frames().get();
    }

    /** Where a link to a piece with facts and words leads, or one to the list of a kind; empty if nothing is published. */
    public Optional<Address> address(Reference reference) {
        return site().kinds().stream()
                .filter(reference::leadsTo)
                .findFirst()
                .flatMap(kind -> reference.target().equals(PieceList.TARGET)
                        ? kind.list()
                                .filter(list -> siteContext().lists().anyMatch(list::equals))
                                .map(list -> Addresses.list(list, language()))
                        : siteContext()
                                .piece(kind.folder() + "/" + reference.target())
                                .map(piece -> Addresses.piece(piece, language())));
    }
}
