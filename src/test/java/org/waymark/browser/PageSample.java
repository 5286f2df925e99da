package org.waymark.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages that tests open in a browser: every page of one language, and of each other language the largest page of each
 * kind. {@code ./dev/test --all} opens every page, but for those of codes, which are alike and read by somebody with one sheet. As files,
 * all pages are read by {@code SiteFilesIT}.
 */
record PageSample(List<String> all, List<String> largest) {
    private static final boolean ALL = Boolean.getBoolean("test.all");

    static PageSample of(BuiltSite guide) {
        Map<String, String> largest = new TreeMap<>();
        guide.pages()
                .forEach(name -> largest.merge(
                        kind(name), name, (one, other) -> size(guide, one) >= size(guide, other) ? one : other));
        return new PageSample(guide.pages(), List.copyOf(largest.values()));
    }

    /** The pages to open, by name. */
    List<String> pages() {
        return all.stream()
                .filter(name -> (ALL && !isCode(name)) || isWhole(name) || largest.contains(name))
                .toList();
    }

    /** The pages that stand for their kind, by name. */
    List<String> kinds() {
        return all.stream().filter(this::isCloselySeen).toList();
    }

    /** Whether a page stands for its kind: it is looked at in more ways than others. */
    boolean isCloselySeen(String name) {
        return (ALL && isWhole(name)) || largest.contains(name);
    }

    /** Whether every page of the language is opened: the one whose words are longest. */
    static boolean isWhole(String name) {
        return name.startsWith("es/");
    }

    private static boolean isCode(String name) {
        return name.startsWith("c/");
    }

    /** Pages of one language and one template. */
    private static String kind(String name) {
        return name.replaceFirst("/(faq|glossary|states|topics|print)/(?!index)[^/.]+", "/$1/*")
                .replaceFirst("/r\\d+", "/r*")
                .replaceFirst("^c/(?!index)[^/.]+", "c/*");
    }

    private static long size(BuiltSite guide, String name) {
        return guide.file(name).toFile().length();
    }
}
