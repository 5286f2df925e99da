package org.waymark.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.Messages;
import org.waymark.memory.IdentityMemory;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.PieceList;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;
import org.waymark.model.WordedKind;
import org.waymark.model.WordedPiece;
import org.waymark.search.term.CommonWords;
import org.waymark.translation.TranslatedText;

/** Gathers the documents that readers of a language can find. To add a kind of document, add a source to the list. */
public final class Documents {
    /** Provides one kind of document. */
    private interface Source {
        Stream<SearchDocument> documents(Site site, Language language, IdentityMemory<Entry, SearchDocument> known);
    }

    private static final List<Source> SOURCES = List.of(
            Documents::answers,
            (site, language, known) -> tools(site, language),
            Documents::pages,
            (site, language, known) -> topics(site, language),
            Documents::terms,
            (site, language, known) -> records(site, language),
            (site, language, known) -> lists(site, language));

    /** The home page is left out, because the search begins there. */
    private static final String HOME = "home";

    private Documents() {}

    public static List<SearchDocument> of(Site site, Language language) {
        return of(site, language, new IdentityMemory<>());
    }

    /** The same, reusing the known documents of entries. */
    static List<SearchDocument> of(Site site, Language language, IdentityMemory<Entry, SearchDocument> known) {
        Map<String, List<String>> questions = thesaurus(site, language).questions().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Documents::wordings));
        return SOURCES.stream()
                .flatMap(source -> source.documents(site, language, known))
                .map(document -> document.withAliases(questions.getOrDefault(document.id(), List.of())))
                .toList();
    }

    private static List<String> wordings(Thesaurus.Questions questions) {
        return questions.wordings().stream().map(Located::value).toList();
    }

    /** The index of what readers of a language can find, with the guide's thesaurus for it. */
    public static SearchIndex index(Site site, Language language) {
        return IndexBuilder.build(thesaurus(site, language), of(site, language));
    }

    /** The same with only some fields counted, to show what each contributes. */
    public static SearchIndex index(Site site, Language language, Set<Field> counted) {
        return IndexBuilder.build(thesaurus(site, language), of(site, language), counted);
    }

    /** The thesaurus of a language; an empty one if the guide has none. */
    static Thesaurus thesaurus(Site site, Language language) {
        return site.thesaurus(language).orElseGet(() -> new Thesaurus(language));
    }

    private static Stream<SearchDocument> answers(
            Site site, Language language, IdentityMemory<Entry, SearchDocument> known) {
        return site.published(EntryKind.FAQ).stream()
                .map(entry -> known.get(
                        entry, one -> document(SearchKind.ANSWER, one, language).withBody(body(one, language))));
    }

    /** The text after the short answer. */
    private static String body(Entry entry, Language language) {
        Document text = text(entry, language);
        return text.openBlocks().stream()
                .skip(text.shortAnswer().isPresent() ? 1 : 0)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /** The pieces that are found by their texts. */
    private static Stream<SearchDocument> tools(Site site, Language language) {
        return site.worded().stream()
                .filter(piece -> piece.kind().list().isEmpty())
                .flatMap(piece -> worded(piece, site, language));
    }

    private static Stream<SearchDocument> pages(
            Site site, Language language, IdentityMemory<Entry, SearchDocument> known) {
        return site.published(EntryKind.PAGE).stream()
                .filter(entry -> !entry.id().slug().equals(HOME))
                .map(entry -> known.get(
                        entry, one -> document(SearchKind.PAGE, one, language).withBody(body(one, language))));
    }

    private static Stream<SearchDocument> topics(Site site, Language language) {
        Set<String> filled = site.answersByTopic().keySet();
        return site.topics().stream()
                .filter(topic -> filled.contains(topic.id().value()))
                .map(topic -> new SearchDocument(
                        SearchKind.TOPIC,
                        topic.id().value(),
                        topic.name().in(language),
                        List.of(),
                        topic.about().in(language),
                        ""));
    }

    private static Stream<SearchDocument> terms(
            Site site, Language language, IdentityMemory<Entry, SearchDocument> known) {
        return site.published(EntryKind.TERM).stream()
                .map(entry -> known.get(entry, one -> document(SearchKind.TERM, one, language)));
    }

    /** The pieces that a list shows. */
    private static Stream<SearchDocument> records(Site site, Language language) {
        return site.worded().stream()
                .filter(piece -> piece.kind().list().isPresent())
                .flatMap(piece -> worded(piece, site, language));
    }

    private static Stream<SearchDocument> worded(WordedPiece<?> piece, Site site, Language language) {
        Set<String> littleWords = CommonWords.andWordsInPassing(language);
        return piece.findable(language, site.guide().source()).stream().map(found -> {
            List<String> names = found.names().stream()
                    .filter(name -> !littleWords.contains(name))
                    .toList();
            var document = new SearchDocument(
                    SearchKind.of(piece.kind()), piece.slug(), found.title(), names, found.lead(), "");
            SearchDocument labelled = found.label()
                    .map(label -> document.withLine(message(label, site, language)))
                    .orElse(document);
            return piece.isShownIn(language)
                    ? labelled
                    : labelled.in(site.guide().source());
        });
    }

    private static String message(String key, Site site, Language language) {
        return site.messages(language)
                .map(Messages::orBlank)
                .flatMap(messages -> messages.find(key, Map.of()))
                .orElse("");
    }

    private static Stream<SearchDocument> lists(Site site, Language language) {
        return site.messages(language).map(Messages::orBlank).stream()
                .flatMap(messages -> site.worded().stream()
                        .map(WordedPiece::kind)
                        .distinct()
                        .flatMap(kind -> kind.list().map(list -> list(kind, list, messages)).stream()));
    }

    private static SearchDocument list(WordedKind kind, PieceList list, Messages messages) {
        return new SearchDocument(
                SearchKind.listOf(kind),
                PieceList.TARGET,
                messages.text(list.heading()),
                List.of(),
                messages.text(list.lead()),
                "");
    }

    /** The document of an entry: heading, aliases and first sentence. */
    private static SearchDocument document(SearchKind kind, Entry entry, Language language) {
        Document text = text(entry, language);
        String lead = text.shortAnswer().map(Block::text).orElse("");
        SearchDocument document = new SearchDocument(
                kind,
                entry.id().slug(),
                text.heading().value(),
                names(text),
                kind.equals(SearchKind.ANSWER) ? lead : firstSentence(lead, text.language()),
                "");
        return text.language().equals(language) ? document : document.in(text.language());
    }

    /** The aliases, and the title, which may differ from the heading. */
    private static List<String> names(Document text) {
        return Stream.concat(text.aliases().stream(), Stream.of(text.title()))
                .map(Located::value)
                .filter(name -> !name.equals(text.heading().value()))
                .toList();
    }

    /** Words that were withdrawn are not shown in a list of results either. */
    private static Document text(Entry entry, Language language) {
        return TranslatedText.of(entry, language).summary();
    }

    private static String firstSentence(String text, Language language) {
        return Breaks.of(language).sentences(text).stream()
                .findFirst()
                .map(Breaks.Sentence::text)
                .orElse("");
    }
}
