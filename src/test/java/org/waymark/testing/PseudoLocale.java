package org.waymark.testing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.i18n.SiteWords;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.MessageCatalog;
import org.waymark.model.Reference;
import org.waymark.model.Resources;
import org.waymark.model.Rewording;
import org.waymark.model.Site;

/**
 * A guide in a language that nobody speaks: every word of its texts and messages has accents and is longer, and each message
 * stands in brackets. A word without accents on a page comes from neither, and a bracket without the other is a message that was
 * cut.
 */
public final class PseudoLocale extends SiteWords {
    public static final String OPEN = "⟦";
    public static final String CLOSE = "⟧";

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    private static final String DOUBLED = "aeiouAEIOU";

    /** The guide in place of one. */
    public static Site in(Site site) {
        Site set = new PseudoLocale().of(site);
        Map<Language, MessageCatalog> catalogs = set.catalogs().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> messages(one.getValue())));
        Resources own = set.resources();
        Resources others =
                new Resources(own.kinds(), own.declarations(), own.thesauri(), catalogs, own.images(), own.unread());
        return new Site(
                set.guide(),
                set.topics(),
                set.sources(),
                set.entries(),
                set.worded(),
                set.editions(),
                set.values(),
                others);
    }

    private static MessageCatalog messages(MessageCatalog catalog) {
        Map<String, Located<String>> messages = new TreeMap<>();
        catalog.messages()
                .forEach((key, message) ->
                        messages.put(key, new Located<>(message(message.value()), message.position())));
        return new MessageCatalog(catalog.language(), catalog.name(), catalog.logic(), messages, catalog.position());
    }

    /** A message; its placeholders, and the names of plural forms, are as they were. */
    public static String message(String pattern) {
        return OPEN + outsidePlaceholders(pattern) + CLOSE;
    }

    /** Within one brace are names, within two is the text of a plural form. */
    private static String outsidePlaceholders(String text) {
        StringBuilder set = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            set.append(depth % 2 == 0 ? letter(c) : String.valueOf(c));
        }
        return set.toString();
    }

    /** Words with accents, a third longer. */
    public static String words(String text) {
        return text.codePoints().mapToObj(PseudoLocale::letter).collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        String letter = Character.toString(codePoint);
        int place = PLAIN.indexOf(letter);
        if (place < 0) {
            return letter;
        }
        String accented = ACCENTED.substring(place, place + 1);
        return DOUBLED.contains(letter) ? accented + accented.toLowerCase(Locale.ROOT) : accented;
    }

    @Override
    protected String set(String text, Language language) {
        return outsidePlaceholders(text);
    }

    @Override
    protected Block set(Block block, Language language) {
        Markup markup = set(block.markup());
        return new Block(
                block.kind(), block.shape(), block.level(), block.name(), markup, markup.text(), block.position());
    }

    @Override
    protected Footnote set(Footnote footnote, Language language) {
        return new Footnote(footnote.label(), set(footnote.markup()), words(footnote.text()), footnote.position());
    }

    private static Markup set(Markup markup) {
        return markup.with(new Rewording() {
            @Override
            public String words(String words) {
                return PseudoLocale.words(words);
            }

            @Override
            public Reference reference(Reference reference) {
                return reference.with(PseudoLocale.words(reference.words()));
            }
        });
    }
}
