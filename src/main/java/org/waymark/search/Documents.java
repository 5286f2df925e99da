package org.waymark.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.history.TranslatedText;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.Messages;
import org.waymark.model.Block;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Reference;
import org.waymark.model.Site;
import org.waymark.model.Thesaurus;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.state.StateLaw;
import org.waymark.search.term.CommonWords;

/** Gathers what readers of a language can find. A new kind of thing is one more source in the list. */
public final class Documents {
    /** Knows one kind of thing that readers can find. */
    private interface Source {
        Stream<SearchDocument> documents(Site site, Language language);
    }

    private static final List<Source> SOURCES = List.of(
            Documents::answers,
            Documents::quizzes,
            Documents::pages,
            Documents::topics,
            Documents::terms,
            Documents::states,
            Documents::listOfStates);

    /** The first page is where the search begins: nobody searches for it. */
    private static final String HOME = "home";

    private Documents() {}

    public static List<SearchDocument> of(Site site, Language language) {
        Map<String, List<String>> questions = thesaurus(site, language).questions().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Documents::wordings));
        return SOURCES.stream()
                .flatMap(source -> source.documents(site, language))
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

    /** The same, by which only some parts of the texts say anything: for telling what each gives. */
    public static SearchIndex index(Site site, Language language, Set<Field> counted) {
        return IndexBuilder.build(thesaurus(site, language), of(site, language), counted);
    }

    /** What the guide says of everyday words; nothing, if it says nothing. */
    static Thesaurus thesaurus(Site site, Language language) {
        return site.thesaurus(language).orElseGet(() -> new Thesaurus(language));
    }

    private static Stream<SearchDocument> answers(Site site, Language language) {
        return site.published(EntryKind.FAQ).stream()
                .map(entry -> document(SearchKind.ANSWER, entry, language).withBody(body(entry, language)));
    }

    /** What follows the short answer. */
    private static String body(Entry entry, Language language) {
        Document text = text(entry, language);
        return text.openBlocks().stream()
                .skip(text.shortAnswer().isPresent() ? 1 : 0)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<SearchDocument> quizzes(Site site, Language language) {
        return site.all(Quiz.class).stream()
                .flatMap(quiz -> quiz.shownIn(language, site.guide().source()).stream()
                        .map(words -> new SearchDocument(
                                SearchKind.QUIZ,
                                quiz.slug(),
                                words.title().value(),
                                List.of(words.phrase("heading")),
                                words.phrase("about"),
                                "")));
    }

    private static Stream<SearchDocument> pages(Site site, Language language) {
        return site.published(EntryKind.PAGE).stream()
                .filter(entry -> !entry.id().slug().equals(HOME))
                .map(entry -> document(SearchKind.PAGE, entry, language).withBody(body(entry, language)));
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

    private static Stream<SearchDocument> terms(Site site, Language language) {
        return site.published(EntryKind.TERM).stream().map(entry -> document(SearchKind.TERM, entry, language));
    }

    /** By names and codes alone: the words of all laws are so much alike that they would tell nothing. */
    private static Stream<SearchDocument> states(Site site, Language language) {
        Set<String> littleWords = CommonWords.andWordsInPassing(language);
        Optional<Messages> messages = site.messages(language).map(Messages::new);
        return site.all(StateLaw.class).stream()
                .flatMap(state -> state.latest().stream()
                        .map(edition -> new SearchDocument(
                                SearchKind.STATE,
                                state.code(),
                                state.name(language),
                                names(state, edition, language).stream()
                                        .filter(name -> !littleWords.contains(name))
                                        .toList(),
                                "",
                                "",
                                relief(edition, messages))));
    }

    private static Stream<SearchDocument> listOfStates(Site site, Language language) {
        return site.all(StateLaw.class).stream()
                .limit(1)
                .flatMap(any -> site.messages(language).stream())
                .map(Messages::new)
                .map(messages -> new SearchDocument(
                        SearchKind.STATES,
                        Reference.ALL_STATES,
                        messages.text("states.heading"),
                        List.of(),
                        messages.text("states.lead"),
                        ""));
    }

    /** The code, the name in the guide's first language, and what people call it in this one. */
    private static List<String> names(StateLaw state, StateLaw.Revision edition, Language language) {
        // not what it is called in another language: Spanish would take "Calif." for a form of "calificar"
        Stream<String> called = state.in(language).stream()
                .flatMap(words -> words.aliases().stream())
                .map(Located::value);
        return Stream.concat(Stream.of(state.code(), edition.facts().name().value()), called)
                .filter(name -> !name.equals(state.name(language)))
                .toList();
    }

    /** The strongest relief that its law gives, in the interface's words. */
    private static String relief(StateLaw.Revision edition, Optional<Messages> messages) {
        String key = "state.group." + edition.facts().group().id() + ".name";
        return messages.flatMap(words -> words.find(key, Map.of())).orElse("");
    }

    /** Heading, aliases and first sentence of an entry. */
    private static SearchDocument document(SearchKind kind, Entry entry, Language language) {
        Document text = text(entry, language);
        String lead = text.shortAnswer().map(Block::text).orElse("");
        return new SearchDocument(
                kind,
                entry.id().slug(),
                text.heading().value(),
                names(text),
                kind == SearchKind.ANSWER ? lead : firstSentence(lead, text.language()),
                "");
    }

    /** What else it is called; the title too, which may be another than the heading. */
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
