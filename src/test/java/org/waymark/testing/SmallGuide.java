package org.waymark.testing;

import java.nio.file.Path;

/** A guide of one answer, for tests that look at what its text becomes. */
public final class SmallGuide {
    private static final String FRONT = """
            ---
            title: Rules
            question: What changed?
            aliases: [a one, a two, a three]
            effective: 2026-03-01
            ---
            """;

    private SmallGuide() {}

    /** Writes the guide, with a text of the answer that has no front matter. */
    public static Path write(Path root, String text) {
        return withFile(root, FRONT + text);
    }

    /** Writes the guide, with the whole file of the answer. */
    public static Path withFile(Path root, String file) {
        Trees.write(
                root, "content/guide.yaml", "title: {en: Guide}\nlanguages: [en]\nexit: https://www.weather.gov/\n");
        Trees.write(
                root,
                "content/sources.yaml",
                "- {id: act, kind: statute, citation: {en: 18 U.S.C.}, title: {en: The Act}, read-on: 2026-06-01}\n");
        Trees.write(root, "content/topics.yaml", "- {id: law, name: {en: The law}, about: {en: What it says.}}\n");
        Trees.write(root, "content/faq/what/entry.yaml", "topic: law\norder: 10\nformerly: [old-name]\n");
        Trees.write(root, "content/faq/what/r1/en.md", file);
        Trees.write(
                root,
                "content/glossary/plea/r1/en.md",
                "---\ntitle: Plea\nterm: Plea\naliases: [plea a, plea b, plea c]\neffective: 2026-01-01\n---\n"
                        + "An answer to a charge.\n");
        Trees.write(root, "i18n/en.yaml", Trees.text(Path.of("i18n/en.yaml")));
        return root;
    }
}
