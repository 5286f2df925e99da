package org.waymark.i18n;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Markup;
import org.waymark.model.Markup.Piece;
import org.waymark.model.Reference;

/** Typesets quotation marks and apostrophes in marked-up text: in words, but not in code, addresses or attributes. */
final class Typography {
    private static final Pattern PART = Pattern.compile("<[^<>\"]*+(?:\"[^\"]*+\"[^<>\"]*+)*+>?|[^<]++");
    private static final Pattern NAME = Pattern.compile("<(/?)([a-z0-9]*)");
    private static final Pattern LABEL = Pattern.compile("(?<= data-label=\")[^\"]*");
    private static final Set<String> WITHIN_A_LINE =
            Set.of("em", "strong", "code", "kbd", "abbr", "bdi", "span", "sub", "sup");
    private static final Set<String> AS_TYPED = Set.of("code", "kbd", "pre");

    private final Quotes quotes;

    Typography(Language language) {
        quotes = new Quotes(language);
    }

    String set(String text) {
        return quotes.typeset(text);
    }

    Footnote set(Footnote footnote) {
        return new Footnote(
                footnote.label(), set(footnote.markup()), quotes.typeset(footnote.text()), footnote.position());
    }

    Block set(Block block) {
        if (holdsNoMark(block.markup()) && holdsNoMark(block.text())) {
            return block;
        }
        Run run = new Run(block.markup());
        return new Block(
                block.kind(),
                block.shape(),
                block.level(),
                block.name(),
                run.markup(),
                run.words(block.text()),
                block.position());
    }

    /** Most blocks have nothing to set. What stands in a tag is looked at closely. */
    private static boolean holdsNoMark(Markup markup) {
        return markup.pieces().stream()
                .allMatch(piece -> piece instanceof Piece.Html html
                        ? holdsNoMark(html.html()) && !html.html().contains("&quot;")
                        : piece.opened().stream().allMatch(reference -> holdsNoMark(reference.words())));
    }

    private static boolean holdsNoMark(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\'') < 0;
    }

    Markup set(Markup markup) {
        return new Run(markup).markup();
    }

    /**
     * All words of a marked-up text as one string, with a line for each paragraph, item or cell, and the replacements
     * for their marks.
     */
    private final class Run {
        private final Markup markup;
        private final StringBuilder words = new StringBuilder();
        private final Set<Integer> asTyped = new HashSet<>();
        private final List<String> marks;
        private int next;
        private int typed;
        private boolean inTag;

        Run(Markup markup) {
            this.markup = markup;
            markup.pieces().forEach(this::gather);
            marks = new ArrayList<>(quotes.marks(words.toString()));
            int mark = 0;
            for (int i = 0; i < words.length(); i++) {
                if (Quotes.isStraight(words.charAt(i))) {
                    if (asTyped.contains(i)) {
                        marks.set(mark, String.valueOf(words.charAt(i)));
                    }
                    mark++;
                }
            }
        }

        private void gather(Piece piece) {
            if (piece instanceof Piece.Html html) {
                parts(html.html()).forEach(this::gather);
            } else if (piece instanceof Piece.Message || piece instanceof Piece.HeadingTag) {
                words.append('\n');
            }
        }

        private void gather(Fragment part) {
            if (part.isTag()) {
                tag(part.text());
                return;
            }
            String plain = plain(part.text());
            for (int i = 0; typed > 0 && i < plain.length(); i++) {
                asTyped.add(words.length() + i);
            }
            words.append(plain);
        }

        private void tag(String tag) {
            Matcher name = NAME.matcher(tag);
            if (name.lookingAt()) {
                if (AS_TYPED.contains(name.group(2))) {
                    typed += name.group(1).isEmpty() ? 1 : -1;
                }
                words.append(WITHIN_A_LINE.contains(name.group(2)) ? "" : "\n");
            }
        }

        Markup markup() {
            List<Piece> pieces = new ArrayList<>();
            next = 0;
            inTag = false;
            for (Piece piece : markup.pieces()) {
                if (piece instanceof Piece.Html html) {
                    String set = parts(html.html()).stream()
                            .map(part -> part.isTag() ? labelled(part.text()) : escaped(take(plain(part.text()))))
                            .collect(Collectors.joining());
                    pieces.add(new Piece.Html(set));
                } else {
                    pieces.add(piece.opened()
                            .<Piece>map(reference -> new Piece.Open(set(reference)))
                            .orElse(piece));
                }
            }
            return new Markup(pieces);
        }

        /** Typesets the same words without markup. They have the same marks in the same order. */
        String words(String text) {
            long straight =
                    text.chars().filter(c -> Quotes.isStraight((char) c)).count();
            next = 0;
            return straight == marks.size() ? take(text) : quotes.typeset(text);
        }

        private String take(String plain) {
            StringBuilder set = new StringBuilder();
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (Quotes.isStraight(c)) {
                    set.append(marks.get(next++));
                } else {
                    set.append(c);
                }
            }
            return set.toString();
        }

        /** Splits HTML into tags and text. A tag can start in one piece and end in another. */
        private List<Fragment> parts(String html) {
            List<Fragment> parts = new ArrayList<>();
            int from = 0;
            if (inTag) {
                int end = html.indexOf('>');
                from = end < 0 ? html.length() : end + 1;
                parts.add(new Fragment(html.substring(0, from), true));
                inTag = end < 0;
            }
            Matcher part = PART.matcher(html).region(from, html.length());
            while (part.find()) {
                boolean isTag = part.group().startsWith("<");
                parts.add(new Fragment(part.group(), isTag));
                inTag = isTag && !part.group().endsWith(">");
            }
            return parts;
        }
    }

    /** A tag, or a part of one; or the text between two tags. */
    private record Fragment(String text, boolean isTag) {}

    private Reference set(Reference reference) {
        return new Reference(
                reference.scheme(),
                reference.target(),
                reference.fragment(),
                quotes.typeset(reference.words()),
                reference.position());
    }

    /** Typesets the column heading that a table cell repeats on narrow screens. */
    private String labelled(String tag) {
        return LABEL.matcher(tag)
                .replaceAll(label -> Matcher.quoteReplacement(escaped(quotes.typeset(plain(label.group())))));
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
