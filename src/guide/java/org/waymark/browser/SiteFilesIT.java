package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads every page as a file: links lead somewhere, and what each page must carry is there. */
@ExtendWith(Stage.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteFilesIT {
    /** What the foot of each page says first, by language. */
    private static final Map<String, String> LEGAL = Map.of(
            "en", "This is legal information, not legal advice. No lawyer has reviewed this yet.",
            "es", "Esta es información legal, no asesoría legal. Ningún abogado ha revisado esto todavía.",
            "zh-Hans", "这是法律信息，不是法律意见。 还没有律师审阅过。",
            "ar", "هذه معلومات قانونية، وليست مشورة قانونية. لم يراجع أي محامٍ هذا النص بعد.",
            "vi", "Đây là thông tin pháp lý, không phải lời tư vấn pháp lý. Chưa có luật sư nào xem lại.");

    /** The languages, in the order of the guide. */
    private static final List<String> LANGUAGES = List.of("en", "es", "zh-Hans", "ar", "vi");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "form-action 'none'; base-uri 'none'";

    private final BuiltSite guide;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    SiteFilesIT(BuiltSite guide) {
        this.guide = guide;
        for (String page : guide.pages()) {
            Document document = guide.document(page);
            documents.put(page, document);
            ids.put(page, new HashSet<>(document.select("[id]").eachAttr("id")));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLinkAndAnchorLeadsSomewhere() {
        return eachPage((name, document) -> document.select(":not(template) > [href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .flatMap(target -> deadLink(name, target).stream())
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> idsAreUniqueAndNamesPointAtThem() {
        return eachPage((name, document) -> {
            List<String> faults = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            document.select("[id]").eachAttr("id").stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> faults.add("two elements are called " + id));
            document.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                    .filter(id -> !seen.contains(id))
                    .forEach(id -> faults.add("labelled by " + id + ", which is not there"));
            return faults;
        });
    }

    @TestFactory
    Stream<DynamicTest> headSaysWhatBrowsersMustKnow() {
        return eachPage((name, document) -> {
            List<String> faults = new ArrayList<>();
            expect(faults, document, "meta[http-equiv=Content-Security-Policy]", "content", POLICY);
            expect(faults, document, "meta[name=referrer]", "content", "no-referrer");
            // Without a neutral icon browsers ask the server for one.
            expect(faults, document, "link[rel=icon]", "href", "data:,");
            String language = LANGUAGES.stream()
                    .filter(one -> name.startsWith(one + "/") || name.endsWith("." + one + ".html"))
                    .findFirst()
                    .orElse(name.startsWith("c/") ? language(document) : "en");
            if (!LANGUAGES.contains(language)) {
                faults.add("no language of the guide: " + language);
            }
            expect(faults, document, "html", "lang", language);
            expect(faults, document, "html", "dir", language.equals("ar") ? "rtl" : "ltr");
            expect(faults, document, "meta[charset]", "charset", "utf-8");
            expect(faults, document, "meta[name=viewport]", "content", "width=device-width, initial-scale=1");
            if (document.select("link[rel=stylesheet]").isEmpty()) {
                faults.add("no stylesheet");
            }
            if (document.select("script[src]").isEmpty()) {
                faults.add("no script");
            }
            if (document.title().isBlank()) {
                faults.add("no title");
            }
            if (document.documentType() == null) {
                faults.add("no doctype");
            }
            return faults;
        });
    }

    @TestFactory
    Stream<DynamicTest> headingsBeginWithOneAndSkipNone() {
        return eachPage((name, document) -> {
            List<String> faults = new ArrayList<>();
            int level = 0;
            for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.normalName().charAt(1) - '0';
                if (next > level + 1) {
                    faults.add("h" + next + " after h" + level + ": " + heading.text());
                }
                level = next;
            }
            int first = document.select("h1").size();
            if (first != 1) {
                faults.add(first + " h1");
            }
            return faults;
        });
    }

    /** A screen reader says the dot, or runs both halves together. The pages of the states are held by tests of their own. */
    @TestFactory
    Stream<DynamicTest> headingsAreNotTwoNamesWithADotBetween() {
        return eachPage((name, document) -> document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::text)
                .filter(heading -> !name.contains("/states/") && heading.contains("·"))
                .map(heading -> "a dot in the heading: " + heading)
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> footSaysLegalWordsWhoReviewedAndTheDay() {
        return eachPage((name, document) -> {
            String expected = LEGAL.get(language(document));
            String foot = document.select("footer .foot__legal").text();
            return foot.startsWith(expected) && foot.matches(".*(?<!\\d)20\\d\\d(?!\\d).*[.。].*")
                    ? List.of()
                    : List.of("the foot says: " + foot);
        });
    }

    @TestFactory
    Stream<DynamicTest> exitIsTheFirstLinkAfterTheSkipLink() {
        return eachPage((name, document) -> {
            List<String> faults = new ArrayList<>();
            List<String> first = document.select("a[href], button, input, summary, [tabindex]").stream()
                    .limit(2)
                    .map(Element::className)
                    .toList();
            if (!first.equals(List.of("skip", "exit"))) {
                faults.add("first are " + first);
            }
            Element exit = document.expectFirst("a#exit");
            if (exit.hasAttr("target") || !exit.attr("rel").contains("noreferrer")) {
                faults.add("exit is " + exit);
            }
            return faults;
        });
    }

    @TestFactory
    Stream<DynamicTest> languageSwitchLeadsToTheSamePage() {
        return eachPage((name, document) -> {
            String own = name.substring(0, Math.max(0, name.indexOf('/')));
            if (!LEGAL.containsKey(own)) {
                return List.of();
            }
            List<String> switches = document.select(".masthead nav a").stream()
                    .map(link -> link.attr("hreflang") + " " + resolve(name, link.attr("href")))
                    .toList();
            List<String> expected = LANGUAGES.stream()
                    .filter(other -> !other.equals(own))
                    .map(other -> other + " " + other + name.substring(own.length()))
                    .toList();
            return switches.equals(expected) ? List.of() : List.of("it leads to " + switches);
        });
    }

    /** Whoever hears links cannot tell them apart. A list of headings and a text may both lead into one part. */
    @TestFactory
    Stream<DynamicTest> linksThatAreCalledTheSameLeadToTheSamePlace() {
        Set<String> kinds = AccessIT.pages().collect(Collectors.toSet());
        assertTrue(documents.keySet().containsAll(kinds), kinds.toString());
        return eachPage((name, document) -> {
            if (!kinds.contains(name)) {
                return List.of();
            }
            Map<String, String> places = new HashMap<>();
            return document.select("main a[href]:not(.contents *)").stream()
                    .filter(link -> {
                        String words = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
                        String other = places.put(words, place(name, link.attr("href")));
                        return other != null && !other.equals(places.get(words));
                    })
                    .map(Element::outerHtml)
                    .toList();
        });
    }

    @TestFactory
    Stream<DynamicTest> outsideLinksTellNothing() {
        return eachPage((name, document) -> document.select("a[href^=http]").stream()
                .filter(link -> !link.attr("rel").contains("noreferrer"))
                .map(link -> "without noreferrer: " + link)
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> nothingIsWrittenIntoThePageThatThePolicyForbids() {
        return eachPage((name, document) -> Stream.of(
                        "style",
                        "[style]",
                        "script:not([src])",
                        "iframe",
                        "object",
                        "form:not(#self-check, #search, #sheet-code, #state-filter, #state-select)",
                        "base",
                        "img")
                .flatMap(forbidden -> document.select(forbidden).stream())
                .map(Element::outerHtml)
                .toList());
    }

    private Stream<DynamicTest> eachPage(PageRule rule) {
        assertFalse(documents.isEmpty());
        return documents.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> assertEquals(List.of(), rule.faults(page.getKey(), page.getValue()))));
    }

    private Optional<String> deadLink(String page, String target) {
        // The sources of state laws are the pages that were read, as old as they are.
        String web = page.contains("/states/") ? "https?" : "https";
        if (target.matches("(" + web + "|tel|sms|mailto|data):.+")) {
            return Optional.empty();
        }
        if (target.matches("[a-z]+:.*|//.*|/.*|.*/|")) {
            return Optional.of("not a file of this site: '" + target + "'");
        }
        URI link = URI.create(target);
        String file = link.getPath().isEmpty() ? page : resolve(page, link.getPath());
        if (!Files.isRegularFile(guide.file(file))) {
            return Optional.of("no file " + file + " (" + target + ")");
        }
        String anchor = link.getFragment();
        boolean found = anchor == null || ids.getOrDefault(file, Set.of()).contains(anchor);
        return found ? Optional.empty() : Optional.of("no #" + anchor + " in " + file);
    }

    private static String resolve(String page, String target) {
        Path from = Path.of("/" + page).resolveSibling(target).normalize();
        return from.toString().substring(1).replace('\\', '/');
    }

    private static String place(String page, String target) {
        if (target.matches("[a-z]+:.*")) {
            return target;
        }
        return target.startsWith("#") ? page + target : resolve(page, target);
    }

    private static String language(Document document) {
        return document.expectFirst("html").attr("lang");
    }

    private static void expect(
            List<String> faults, Document document, String selector, String attribute, String value) {
        List<String> found = document.select(selector).eachAttr(attribute);
        if (!found.equals(List.of(value))) {
            faults.add(selector + " " + attribute + " is " + found + ", not " + value);
        }
    }

    /** What one promise has against one page. */
    private interface PageRule {
        List<String> faults(String name, Document document);
    }
}
