package org.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.Thesaurus;
import org.waymark.pipeline.Kinds;
import org.waymark.search.SearchIndex.Meaning;
import org.waymark.search.SearchIndex.Posting;
import org.waymark.search.SearchIndex.Terms;
import org.waymark.testing.Trees;

/** The script that a page loads, as {@code docs/search-format.md} tells it. */
class IndexScriptTest {
    private static final List<SearchKind> KINDS = SearchKind.all(Kinds.named(Path.of("content")));

    private static final List<SearchDocument> DOCUMENTS = List.of(
            new SearchDocument(
                    SearchKind.ANSWER,
                    "clear-a-record",
                    "Can I clear my record?",
                    List.of("clean slate"),
                    "A judge can clear records.",
                    "Ask the judge in writing."),
            new SearchDocument(SearchKind.PAGE, "safety", "Stay \"safe\"", List.of(), "Cover your tracks.", ""),
            new SearchDocument(SearchKind.TERM, "record", "Record", List.of(), "What a court wrote down.", ""));

    private static final Path GOLDEN = Path.of("src/test/resources/search/index.js");

    @Test
    void theScriptIsTheGoldenOneByteForByte() {
        assertEquals(
                Trees.text(GOLDEN),
                IndexScript.write(
                        index(),
                        KINDS,
                        document -> document.slug().equals("safety") ? "safety.html" : document.id() + ".html"));
    }

    @Test
    void documentsReadAsTheFormatIsDocumented() {
        assertEquals("en", value("lang"));
        assertEquals("faq quiz pages topics glossary states states", value("kinds"));
        assertEquals(
                List.of(
                        "0Can I clear my record?|A judge can clear records.|faq/clear-a-record.html|",
                        "2Stay \"safe\"|Cover your tracks.|safety.html|pages/safety",
                        "4Record|What a court wrote down.|glossary/record.html|"),
                value("documents").replace('\t', '|').lines().toList());
    }

    @Test
    void aTextInAnotherLanguageNamesItForTheReader() {
        Language spanish = new Language("es");
        SearchDocument foreign = DOCUMENTS.get(2).in(new Language("en"));
        String script = IndexScript.write(
                IndexBuilder.build(new Thesaurus(spanish), List.of(foreign)), KINDS, document -> "record.html");

        assertTrue(script.contains("\\trecord.html\\tglossary/record\\ten inglés\""), script);
    }

    @Test
    void wordsAndPostingsReadAsTheFormatIsDocumented() {
        var forms = new TreeMap<String, Integer>();
        List<Integer> back = numbers(value("terms"));
        int next = 0;
        for (String form : frontCoded(value("forms"))) {
            int term = next - back.get(forms.size());
            forms.put(form, term);
            next = Math.max(next, term + 1);
        }
        assertEquals(index().forms(), forms);

        List<Integer> stream = numbers(value("postings"));
        List<List<Posting>> postings = new ArrayList<>();
        for (int i = 0; i < stream.size(); ) {
            List<Posting> list = new ArrayList<>();
            int document = 0;
            for (int left = stream.get(i++); left > 0; left--) {
                document += stream.get(i++);
                list.add(new Posting(document, stream.get(i++)));
            }
            postings.add(list);
        }
        assertEquals(index().postings(), postings);
    }

    @Test
    void synonymsReadAsTheFormatIsDocumented() {
        assertEquals(List.of("wipe", "wipe clean"), frontCoded(value("synonyms")));
        assertEquals(List.of(1, 0, 1, 2000, 2, 0, 1), numbers(value("targets")));
        assertEquals(List.of(2, 0, 9, 1, 7, 1, 2, 8), numbers(value("meanings")));
    }

    @Test
    void littleWordsReadAsTheFormatIsDocumented() {
        Set<Integer> little = new TreeSet<>();
        int term = 0;
        for (int distance : numbers(value("little"))) {
            little.add(term += distance);
        }

        assertEquals(index().little(), little);
        Set<String> words = index().forms().entrySet().stream()
                .filter(form -> little.contains(form.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("a", "can", "down", "i", "in", "my", "the", "what", "your"), words);
    }

    /** The numbers of the synonyms' terms are made up, so that one needs more than a character. */
    private static SearchIndex index() {
        SearchIndex built = IndexBuilder.build(new Language("en"), DOCUMENTS);
        var synonyms = new TreeMap<String, List<Meaning>>();
        synonyms.put("wipe", List.of(new Meaning(new Terms(List.of(0)), 9), new Meaning(new Terms(List.of(2000)), 7)));
        synonyms.put("wipe clean", List.of(new Meaning(new Terms(List.of(0, 1)), 8)));
        return new SearchIndex(
                built.language(),
                built.documents(),
                built.forms(),
                built.postings(),
                synonyms,
                built.little(),
                built.variants());
    }

    /** The text of a key in the golden file. */
    private static String value(String key) {
        var found = Pattern.compile("(?m)^" + key + ":\"(.*)\",$").matcher(Trees.text(GOLDEN));
        assertEquals(true, found.find(), key);
        return found.group(1).replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\"");
    }

    private static List<String> frontCoded(String text) {
        List<String> list = new ArrayList<>();
        var found = Pattern.compile("([A-Z])([^A-Z]*)").matcher(text);
        String before = "";
        while (found.find()) {
            before = before.substring(0, found.group(1).charAt(0) - 'A') + found.group(2);
            list.add(before);
        }
        return list;
    }

    /** Characters from # on without the backslash: 64 that end a number, then 26 that stand before. */
    private static List<Integer> numbers(String text) {
        List<Integer> list = new ArrayList<>();
        int high = 0;
        for (int c : text.chars().toArray()) {
            int digit = c - '#' - (c > 92 ? 1 : 0);
            if (digit >= 64) {
                high = high * 26 + digit - 64;
            } else {
                list.add(high * 64 + digit);
                high = 0;
            }
        }
        return list;
    }

    /** A browser parts documents by line ends and fields by tabs: one in a title would end the search of the whole language. */
    @Test
    void aDocumentCannotHoldWhatPartsDocuments() {
        var document = new SearchDocument(
                SearchKind.TERM,
                "a\nb",
                "One\n two\tthree\u2028",
                List.of(),
                "Lead\nmore",
                "",
                "A\r\nline",
                Optional.empty());

        assertEquals("a b", document.slug());
        assertEquals("One two three", document.title());
        assertEquals("A line", document.line());
    }

    @Test
    void theWriterRefusesASeparatorWhateverItIsGiven() {
        SearchIndex index = index();

        for (String address : List.of("a\nb.html", "a\tb.html", "a\u0000.html", "a\u2028.html")) {
            assertThrows(IllegalArgumentException.class, () -> IndexScript.write(index, KINDS, document -> address));
        }
        var forms = new TreeMap<>(index.forms());
        forms.put("zaBc", 0);
        SearchIndex odd = new SearchIndex(
                index.language(),
                index.documents(),
                forms,
                index.postings(),
                index.synonyms(),
                index.little(),
                index.variants());
        assertThrows(IllegalArgumentException.class, () -> IndexScript.write(odd, KINDS, SearchDocument::id));
    }
}
