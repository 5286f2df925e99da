package org.waymark.render;

import org.waymark.model.EntryId;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.state.StateLaw;

/** The addresses of all pages: the contract with everybody who keeps a link. */
public final class Addresses {
    public static final Address ROOT = new Address("index.html");
    public static final Address NOT_FOUND = new Address("404.html");
    public static final String HOME_SLUG = EntryId.HOME;

    private Addresses() {}

    public static Address home(Language language) {
        return in(language, "index.html");
    }

    public static Address entry(EntryId id, Language language) {
        return new Address(id.page(language));
    }

    /** How an answer changed. */
    public static Address history(EntryId id, Language language) {
        return in(language, id.path() + "/history.html");
    }

    /** An answer as it was in an earlier revision. */
    public static Address past(EntryId id, int revision, Language language) {
        return in(language, id.path() + "/r" + revision + ".html");
    }

    public static Address questions(Language language) {
        return in(language, "faq/index.html");
    }

    public static Address glossary(Language language) {
        return in(language, "glossary/index.html");
    }

    public static Address search(Language language) {
        return in(language, "search.html");
    }

    public static Address updates(Language language) {
        return in(language, "updates.html");
    }

    public static Address feed(Language language) {
        return in(language, "feed.xml");
    }

    public static Address topic(String id, Language language) {
        return topic(id, 1, language);
    }

    /** A part of a topic's list, from 1 on. */
    public static Address topic(String id, int part, Language language) {
        return part(language, "topics/" + id, part);
    }

    public static Address prints(Language language) {
        return in(language, "print/index.html");
    }

    public static Address printedGuide(Language language) {
        return in(language, "print/guide.html");
    }

    public static Address printedTopic(String id, int part, Language language) {
        return part(language, "print/" + id, part);
    }

    /** The details of all answers. */
    public static Address printedDetails(int part, Language language) {
        return part(language, "print/lawyers", part);
    }

    public static Address quiz(String slug, Language language) {
        return new Address(Quiz.page(slug, language));
    }

    public static Address quizRules(String slug, Language language) {
        return new Address(Quiz.rulesPage(slug, language));
    }

    public static Address printedQuiz(String slug, Language language) {
        return in(language, "print/" + slug + ".html");
    }

    /** The page about the open data lies beside it, in each language. */
    public static Address data(Language language, Language source) {
        return new Address("data/index." + (language.equals(source) ? "" : language + ".") + "html");
    }

    public static Address states(Language language) {
        return in(language, "states/index.html");
    }

    public static Address state(String code, Language language) {
        return new Address(StateLaw.page(code, language));
    }

    /** The page of a state as links name it: by its code, or {@link Reference#ALL_STATES}. */
    public static Address stateLink(String code, Language language) {
        return code.equals(Reference.ALL_STATES) ? states(language) : state(code, language);
    }

    public static Address printedStates(Language language) {
        return in(language, "print/states.html");
    }

    /** The first part has the address of the whole. */
    private static Address part(Language language, String path, int part) {
        return in(language, path + (part == 1 ? "" : "-" + part) + ".html");
    }

    private static Address in(Language language, String path) {
        return new Address(language + "/" + path);
    }
}
