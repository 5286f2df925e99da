package org.waymark.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;
import org.waymark.testing.Trees;

/** A small guide on a disk, whose files tests replace one by one. */
final class Guides {
    private final Path root;

    Guides(Path root) {
        this.root = root;
        with("content/guide.yaml", """
                title: {en: Guide, es: Guía}
                languages: [en, es]
                exit: https://exit.example/
                """);
        with("content/topics.yaml", """
                - id: law
                  name: {en: Law, es: Ley}
                  about: {en: The law., es: La ley.}
                """);
        with("content/sources.yaml", """
                - id: act
                  kind: statute
                  citation: {en: Act, es: Ley}
                  title: {en: The Act, es: La ley}
                  url: https://law.example/act
                  read-on: 2026-01-02
                  subsections:
                    a-1: "(a)(1)"
                """);
        with("content/faq/one/entry.yaml", "topic: law\norder: 10\n");
        with("content/faq/one/r1/en.md", text("question", "effective: 2026-03-01\n"));
        with("i18n/en.yaml", "language: English\nskip: Skip\n");
        with("i18n/es.yaml", "language: Español\nskip: Saltar\n");
    }

    static String text(String headingKey, String more) {
        return "---\ntitle: One\n" + headingKey + ": One?\naliases: [a, b, c]\n" + more + "---\nWords.\n";
    }

    Guides with(String name, String text) {
        Trees.write(root, name, text);
        return this;
    }

    Path root() {
        return root;
    }

    /** What was read, and the faults found: place and rule. */
    record Outcome(Optional<Site> site, List<String> faults) {
        Site orThrow() {
            return site.orElseThrow(() -> new AssertionError(faults.toString()));
        }
    }

    Outcome read() {
        var diagnostics = new Diagnostics();
        Optional<Site> site = new SiteReader(root.resolve("content"), root.resolve("i18n"), diagnostics).read();
        return new Outcome(
                site,
                diagnostics.all().stream()
                        .map(fault -> fault.position() + " " + fault.rule().id())
                        .toList());
    }

    List<String> faults() {
        return read().faults();
    }
}
