package org.waymark.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.character.OneLine;
import org.waymark.i18n.Locales;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.SearchIndex.Posting;
import org.waymark.search.SearchIndex.Terms;

/** Writes an index as the script that a page loads. {@code docs/search-format.md} says how it is read. */
public final class IndexScript {
    /**
     * Raise it when the same texts produce other bytes: the name of the file is derived from the texts and from this number.
     */
    public static final int VERSION = 2;

    private static final String HEAD =
            "// A search index of a Waymark guide; docs/search-format.md tells how to read it.\n";
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final int LOW = 64;
    private static final int HIGH = 26;
    private static final int FIRST = '#';

    private final StringBuilder out = new StringBuilder(HEAD);
    private final SearchIndex index;
    private final Function<SearchDocument, String> address;
    private final List<SearchKind> kinds;
    private final List<Terms> targets;

    private IndexScript(SearchIndex index, List<SearchKind> kinds, Function<SearchDocument, String> address) {
        this.index = index;
        this.address = address;
        this.kinds = List.copyOf(kinds);
        this.targets = targets(index);
    }

    /** Each value once, the most frequent first, because small numbers are short. */
    private static List<Terms> targets(SearchIndex index) {
        Map<Terms, Long> counts = index.synonyms().values().stream()
                .flatMap(List::stream)
                .map(Meaning::terms)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Terms, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The text of the script.
     *
     * @param kinds all kinds of search results of the guide
     * @param address gives the address of a document's page, relative to the folder of the language
     */
    public static String write(SearchIndex index, List<SearchKind> kinds, Function<SearchDocument, String> address) {
        return new IndexScript(index, kinds, address).write();
    }

    private String write() {
        out.append("var waymark=waymark||{};waymark.index={\n");
        string("lang", index.language().tag());
        string("kinds", kinds.stream().map(SearchKind::folder).collect(Collectors.joining(" ")));
        string("documents", index.documents().stream().map(this::document).collect(Collectors.joining("\n")));
        // this order compresses best
        string("synonyms", frontCoded(index.synonyms().keySet()));
        string("forms", frontCoded(index.forms().keySet()));
        string("meanings", meanings());
        string("little", little());
        string("targets", targets());
        string("terms", terms());
        string("postings", postings());
        if (!index.variants().isEmpty()) {
            string("variants", variants());
        }
        return out.append("};\n").toString();
    }

    /** Writes title, line and address, the id if it does not follow from the address, and the language if it is another one. */
    private String document(SearchDocument document) {
        String path = address.apply(document);
        String id = document.id();
        Stream<String> fields = Stream.of(
                kinds.indexOf(document.kind()) + document.title(),
                document.line(),
                path,
                path.equals(id + ".html") ? "" : id);
        Stream<String> language =
                document.foreign().stream().map(other -> other.tag() + " " + Locales.name(other, index.language()));
        return Stream.concat(fields, language).map(IndexScript::field).collect(Collectors.joining("\t"));
    }

    /** Refuses a field that contains a separator, which would make the rest of the line unreadable. */
    private static String field(String text) {
        if (OneLine.holdsSeparator(text)) {
            throw new IllegalArgumentException("a field of the search index holds a separator: '" + text + "'");
        }
        return text;
    }

    /** A word of a front-coded list, in which a capital letter begins the next word. */
    private static String word(String form) {
        if (OneLine.holdsSeparator(form) || CAPITAL.matcher(form).find()) {
            throw new IllegalArgumentException("a word of the search index holds a separator: '" + form + "'");
        }
        return form;
    }

    /** Sorted words; each begins with a capital letter that says how many letters it shares with the one before. */
    private static String frontCoded(Iterable<String> forms) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String form : forms) {
            int same = 0;
            while (same < Math.min(25, Math.min(before.length(), form.length()))
                    && before.charAt(same) == form.charAt(same)) {
                same++;
            }
            text.append((char) ('A' + same)).append(word(form), same, form.length());
            before = form;
        }
        return text.toString();
    }

    /** For each form: 0 for a new term, else how many terms back. */
    private String terms() {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int term : index.forms().values()) {
            number(next - term, text);
            next = Math.max(next, term + 1);
        }
        return text.toString();
    }

    /** For each term: how many documents, then for each the distance from the one before, and the impact. */
    private String postings() {
        StringBuilder text = new StringBuilder();
        for (List<Posting> postings : index.postings()) {
            number(postings.size(), text);
            int before = 0;
            for (Posting posting : postings) {
                number(posting.document() - before, text);
                number(posting.impact(), text);
                before = posting.document();
            }
        }
        return text.toString();
    }

    /** The meanings of synonyms, each once: the number of terms, then the terms. */
    private String targets() {
        StringBuilder text = new StringBuilder();
        for (Terms target : targets) {
            number(target.numbers().size(), text);
            target.numbers().forEach(term -> number(term, text));
        }
        return text.toString();
    }

    /** For each variant that may be typed, the sign and the one of the texts. */
    private String variants() {
        StringBuilder text = new StringBuilder();
        index.variants().forEach((typed, own) -> text.append(typed).append(own));
        return text.toString();
    }

    /** For each function word, the distance from the previous one. */
    private String little() {
        StringBuilder text = new StringBuilder();
        int before = 0;
        for (int term : index.little()) {
            number(term - before, text);
            before = term;
        }
        return text.toString();
    }

    /** For each synonym: how many meanings, then for each the number of its target and the weight in tenths. */
    private String meanings() {
        StringBuilder text = new StringBuilder();
        for (List<Meaning> meanings : index.synonyms().values()) {
            number(meanings.size(), text);
            for (Meaning meaning : meanings) {
                number(targets.indexOf(meaning.terms()), text);
                number(meaning.tenths(), text);
            }
        }
        return text.toString();
    }

    /** A number in characters that need no escape: any of the last 26 stand before a last one of the first 64. */
    private static void number(int value, StringBuilder text) {
        high(value / LOW, text);
        digit(value % LOW, text);
    }

    private static void high(int value, StringBuilder text) {
        if (value > 0) {
            high(value / HIGH, text);
            digit(LOW + value % HIGH, text);
        }
    }

    private static void digit(int value, StringBuilder text) {
        char digit = (char) (FIRST + value);
        text.append(digit < '\\' ? digit : (char) (digit + 1));
    }

    private static final Map<Character, String> ESCAPES = Map.of(
            '"', "\\\"", '\\', "\\\\", '\n', "\\n", '\t', "\\t", '\r', "\\r", '\u2028', "\\u2028", '\u2029', "\\u2029");

    private void string(String key, String value) {
        out.append(key).append(":\"");
        value.chars().forEach(c -> out.append(ESCAPES.getOrDefault((char) c, String.valueOf((char) c))));
        out.append("\",\n");
    }
}
