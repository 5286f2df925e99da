package org.waymark.render;

import org.waymark.model.EntryId;
import org.waymark.model.FrameSettings;
import org.waymark.model.ImageFile;
import org.waymark.model.Language;
import org.waymark.model.Piece;
import org.waymark.model.PieceList;

/** The addresses of all pages. They are a contract with everybody who keeps a link. */
public final class Addresses {
    public static final Address ROOT = new Address("index.html");
    public static final Address NOT_FOUND = new Address("404.html");

    /** The name of the sheet of the whole guide. */
    public static final String PRINTED_GUIDE = "guide";

    /** The name of the sheet with the first steps. */
    public static final String PRINTED_FIRST_STEPS = "first-steps";

    /** The empty page that takes the place of a page that was left. The exit's script knows its name. */
    public static final Address BLANK = new Address("blank.html");

    /** The folder of files to keep. No reader comes upon one on her way. */
    public static final String DOWNLOADS = "downloads/";

    public static final String HOME_SLUG = EntryId.HOME;
    /** The page that says what to do about a mistake. */
    public static final String ABOUT_SLUG = "about";

    private Addresses() {}

    public static Address home(Language language) {
        return in(language, "index.html");
    }

    public static Address entry(EntryId id, Language language) {
        return new Address(id.page(language));
    }

    /** The page of an answer's changes. */
    public static Address history(EntryId id, Language language) {
        return in(language, id.path() + "/history.html");
    }

    /** The page of an earlier revision of an answer. */
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

    /** A part of a topic's list, numbered from 1. */
    public static Address topic(String id, int part, Language language) {
        return part(language, "topics/" + id, part);
    }

    public static Address prints(Language language) {
        return in(language, "print/index.html");
    }

    public static Address printedGuide(Language language) {
        return in(language, "print/" + PRINTED_GUIDE + ".html");
    }

    public static Address printedTopic(String id, int part, Language language) {
        return part(language, "print/" + id, part);
    }

    /** What to do first, on one page. */
    public static Address printedFirstSteps(Language language) {
        return in(language, "print/" + PRINTED_FIRST_STEPS + ".html");
    }

    public static Address printedAnswer(EntryId id, Language language) {
        return in(language, "print/" + id.slug() + ".html");
    }

    /** The sheet with the details of all answers. */
    public static Address printedDetails(FrameSettings frame, int part, Language language) {
        return part(language, "print/" + frame.detailsSheet(), part);
    }

    /** The page of a piece. If it has several, the first one. */
    public static Address piece(Piece piece, Language language) {
        return new Address(piece.pages(language).get(0));
    }

    /** The page that lists the pieces of a kind. */
    public static Address list(PieceList list, Language language) {
        return new Address(list.page(language));
    }

    /** The printed sheet of that list. */
    public static Address printedList(PieceList list, Language language) {
        return new Address(list.sheet(language));
    }

    /** The page about the open data is beside it, in each language. */
    public static Address data(Language language, Language source) {
        return new Address("data/index." + (language.equals(source) ? "" : language + ".") + "html");
    }

    /** A part of the letter edition of an answer or the guide, from 1 on; 0 for the sheet with the same text. */
    public static Address letter(String name, int part, Language language) {
        return in(language, "print/" + name + (part == 0 ? ".html" : "." + part + ".txt"));
    }

    /** The electronic book of an answer, a topic or the guide. */
    public static Address book(String name, Language language) {
        return in(language, "print/" + name + ".epub");
    }

    /** The whole guide in one file. */
    public static Address oneFile(Language language) {
        return new Address(DOWNLOADS + "guide-" + language + ".html");
    }

    /** The pocket card. */
    public static Address card(Language language) {
        return in(language, "print/card.html");
    }

    /** The page that takes the code of a printed sheet, in each language. */
    public static Address codes(Language language, Language source) {
        return new Address("c/index." + (language.equals(source) ? "" : language + ".") + "html");
    }

    /** A picture. Its name contains a hash of its content, so that browsers may cache it. */
    public static Address image(ImageFile image) {
        return Theme.kept(image.name(), image.fingerprint(), image.format().extension());
    }

    /** The first part has the address of the whole. */
    private static Address part(Language language, String path, int part) {
        return in(language, path + (part == 1 ? "" : "-" + part) + ".html");
    }

    private static Address in(Language language, String path) {
        return new Address(language + "/" + path);
    }
}
