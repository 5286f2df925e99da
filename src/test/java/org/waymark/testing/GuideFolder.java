package org.waymark.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.pipeline.Kinds;
import org.waymark.read.SiteReader;

/**
 * A guide in a folder. A test begins with one that is sound, then adds, changes and removes files; names count from the
 * root of the guide ({@code content/guide.yaml}, {@code i18n/en.yaml}).
 */
public record GuideFolder(Path root) {
    /** The answer of the minimal guide in its source language. */
    public static final String ANSWER = "content/faq/what/r1/en.md";

    private static final Path REPOSITORY_MESSAGES = Path.of("i18n");
    private static final Path SAMPLE = Path.of("src/test/resources/broken-sites/_base");

    /** A guide of one answer and one term, written in the first of the languages. */
    public static GuideFolder minimal(Path root, String... languages) {
        List<String> all = languages.length == 0 ? List.of("en") : List.of(languages);
        GuideFolder guide = new GuideFolder(root)
                .with(
                        "content/guide.yaml",
                        "title: %s\nlanguages: %s\nexit: https://www.weather.gov/\n"
                                .formatted(words(all, "Guide"), all))
                .with("content/topics.yaml", """
                        - id: law
                          name: %s
                          about: %s
                        """.formatted(words(all, "The law"), words(all, "What it says.")))
                .with("content/sources.yaml", """
                        - id: act
                          kind: statute
                          citation: %s
                          title: %s
                          url: https://law.example/act
                          read-on: 2026-06-01
                          subsections:
                            a-1: "(a)(1)"
                        """.formatted(words(all, "18 U.S.C."), words(all, "The Act")))
                .with("content/faq/what/entry.yaml", "topic: law\norder: 10\nformerly: [old-name]\n")
                .withAnswer("The law changed.\n")
                .with(
                        "content/glossary/plea/r1/en.md",
                        "---\ntitle: Plea\nterm: Plea\naliases: [plea a, plea b, plea c]\neffective: 2026-01-01\n---\n"
                                + "An answer to a charge.\n");
        all.forEach(language -> guide.copy(REPOSITORY_MESSAGES.resolve(language + ".yaml"), "i18n"));
        return guide;
    }

    /** The sound guide in English and Spanish that lies under every broken site. */
    public static GuideFolder sample(Path root) {
        return copyOf(SAMPLE, root);
    }

    /** The sound guide with laws of states and a questionnaire besides. */
    public static GuideFolder ofEachKind(Path root) {
        return sample(root)
                .copy(SAMPLE.resolveSibling("_states"), "content/states")
                .copy(SAMPLE.resolveSibling("_questionnaire"), "content/quiz/check");
    }

    /** A copy of a guide; where it has no messages, it gets those of the repository. */
    public static GuideFolder copyOf(Path guide, Path root) {
        Path messages = guide.resolve("i18n");
        return new GuideFolder(root)
                .copy(guide.resolve("content"), "content")
                .copy(Files.exists(messages) ? messages : REPOSITORY_MESSAGES, "i18n");
    }

    /** The same words in each language, marked with the language where it is not the first. */
    private static String words(List<String> languages, String words) {
        return languages.stream()
                .map(language -> language + ": " + words + (language.equals(languages.get(0)) ? "" : " in " + language))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public GuideFolder with(String name, String text) {
        Trees.write(root, name, text);
        return this;
    }

    /** The text of a file of an entry, whose heading stands under a key, with more keys. */
    public static String entryFile(String heading, String more) {
        return "---\ntitle: One\n" + heading + ": One?\naliases: [a, b, c]\n" + more + "---\nWords.\n";
    }

    /** Gives the answer of the minimal guide a text. */
    public GuideFolder withAnswer(String text) {
        return with(ANSWER, """
                ---
                title: Rules
                question: What changed?
                aliases: [a one, a two, a three]
                effective: 2026-03-01
                ---
                """ + text);
    }

    /** Copies a folder, or puts a file into a folder; replaces what is there. */
    public GuideFolder copy(Path from, String to) {
        Path target = root.resolve(to);
        Trees.copy(from, Files.isDirectory(from) ? target : target.resolve(from.getFileName()));
        return this;
    }

    /** Removes a file or a folder. */
    public GuideFolder without(String name) {
        Trees.delete(root.resolve(name));
        return this;
    }

    /** Replaces each place where a text stands; it must stand somewhere. */
    public GuideFolder replace(String name, String old, String now) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new AssertionError(name + " has no " + old + ":\n" + text);
        }
        return with(name, text.replace(old, now));
    }

    public String text(String name) {
        return Trees.text(root.resolve(name));
    }

    public Path content() {
        return root.resolve("content");
    }

    public Path messages() {
        return root.resolve("i18n");
    }

    public Optional<Site> read(Diagnostics diagnostics) {
        return new SiteReader(Kinds.files(content(), messages()), diagnostics).read();
    }

    /** What is read, whatever faults it has. */
    public Site site() {
        var diagnostics = new Diagnostics();
        return read(diagnostics)
                .orElseThrow(() -> new AssertionError(faults(diagnostics).toString()));
    }

    /** The place and the rule of each fault that the reader finds. */
    public List<String> faults() {
        var diagnostics = new Diagnostics();
        read(diagnostics);
        return faults(diagnostics);
    }

    public static List<String> faults(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .map(fault -> fault.position() + " " + fault.rule().id())
                .toList();
    }
}
