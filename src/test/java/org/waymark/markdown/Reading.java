package org.waymark.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.Models;
import org.waymark.model.Reference;
import org.waymark.render.markup.Anchor;
import org.waymark.render.markup.MarkupContext;
import org.waymark.render.markup.MarkupSerializer;

/** Some Markdown, read: what tests look at. */
record Reading(List<Block> blocks, List<Footnote> footnotes, List<String> faults) {
    static Reading of(String text) {
        var diagnostics = new Diagnostics();
        var body = MarkdownReader.read(text, new LineMap("a.md", text), Models.LINKS, diagnostics);
        List<String> faults = diagnostics.all().stream()
                .map(fault -> fault.position().line() + ":" + fault.position().column() + " "
                        + fault.rule().id())
                .toList();
        return new Reading(body.blocks(), body.footnotes(), faults);
    }

    /** The HTML of all blocks, a line each. Links are written {@code {term:plea|words}}, block names as ids. */
    String html() {
        return blocks.stream()
                .map(block -> MarkupSerializer.html(
                        block.markup(),
                        new OpenPage(block.name().map(name -> name.value()).orElse(""))))
                .collect(Collectors.joining("\n"));
    }

    /** The HTML of a text that must be without fault. */
    static String html(String text) {
        Reading reading = of(text);
        return reading.faults().isEmpty() ? reading.html() : reading.faults().toString();
    }

    List<String> text() {
        return blocks.stream().map(Block::text).toList();
    }

    List<String> shapes() {
        return blocks.stream().map(Block::shape).toList();
    }

    /** Where each block begins. */
    List<String> places() {
        return blocks.stream()
                .map(block -> block.position().line() + ":" + block.position().column())
                .toList();
    }

    List<String> names() {
        return blocks.stream()
                .map(block -> block.name()
                        .map(name -> name.value() + " " + name.position().line() + ":"
                                + name.position().column())
                        .orElse("-"))
                .toList();
    }

    /** All links: where they stand, where they lead, their words. */
    List<String> links() {
        return blocks.stream()
                .flatMap(block -> block.markup().references().stream())
                .map(link -> link.position().line() + ":" + link.position().column() + " "
                        + link.scheme().prefix() + " "
                        + link.target() + (link.fragment().isEmpty() ? "" : "#" + link.fragment()) + " '" + link.words()
                        + "'")
                .toList();
    }

    /** Shows where links lead instead of leading there. */
    record OpenPage(String id) implements MarkupContext {
        @Override
        public Anchor anchor(Reference link) {
            String fragment = link.fragment().isEmpty() ? "" : "#" + link.fragment();
            String prefix = link.is(Reference.Scheme.WEB) ? "" : link.scheme().prefix();
            return new Anchor("{" + prefix + link.target() + fragment + "|", "}");
        }

        @Override
        public String message(String key) {
            return "[" + key + "]";
        }

        @Override
        public int headingShift() {
            return 0;
        }
    }
}
