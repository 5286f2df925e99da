package org.waymark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.BlockNode;
import org.waymark.model.Footnote;
import org.waymark.model.Markup;
import org.waymark.model.Reference;
import org.waymark.model.Translatable;
import org.waymark.model.WordsVisitor;

/** Compares where the links of a text and of its translation lead, and which boxes of their lists are ticked. */
final class LinkComparison {
    private LinkComparison() {}

    static Stream<Difference> of(Translatable source, Translatable own) {
        List<Markup> sources = markup(source);
        List<Markup> owns = markup(own);
        if (sources.isEmpty() || owns.isEmpty()) {
            return Stream.empty();
        }
        List<String> lost = without(targets(sources.get(0)), targets(owns.get(0)));
        List<String> added = without(targets(owns.get(0)), targets(sources.get(0)));
        return Stream.concat(links(lost, added), boxes(sources.get(0), owns.get(0)));
    }

    private static List<Markup> markup(Translatable text) {
        if (text instanceof Block block) {
            return List.of(block.markup());
        }
        return text instanceof Footnote note ? List.of(note.markup()) : List.of();
    }

    private static Stream<Difference> links(List<String> lost, List<String> added) {
        if (lost.isEmpty() && added.isEmpty()) {
            return Stream.empty();
        }
        String message = Stream.of(listed("lacks ", lost), listed("has ", added))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
        return Stream.of(new Difference(
                Rule.TRANSLATION_LINK,
                "the translation " + message + " where its source has "
                        + (lost.isEmpty() || added.isEmpty() ? (lost.isEmpty() ? "no such link" : "it") : "the former"),
                "Links of a translation lead where those of its source lead, once for each: translate the words in the"
                        + " square brackets, and leave what stands in the round ones."));
    }

    private static String listed(String before, List<String> targets) {
        return targets.isEmpty() ? "" : before + "(" + String.join("), (", targets) + ")";
    }

    /** What the first list has more often than the second. */
    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> targets(Markup markup) {
        return markup.references().stream()
                .filter(reference -> reference.scheme().form() != Reference.Form.NOWHERE)
                .map(LinkComparison::target)
                .toList();
    }

    private static String target(Reference reference) {
        String fragment = reference.fragment().isEmpty() ? "" : "#" + reference.fragment();
        return reference.scheme().prefix() + reference.target() + fragment;
    }

    private static Stream<Difference> boxes(Markup source, Markup own) {
        List<BlockNode.Task> ticked = Boxes.of(source);
        List<BlockNode.Task> other = Boxes.of(own);
        return ticked.equals(other)
                ? Stream.empty()
                : Stream.of(new Difference(
                        Rule.TRANSLATION_LINK,
                        "the boxes of the list are " + shown(other) + ", and in the source " + shown(ticked),
                        "Give each item the box of its source: [ ] or [x]."));
    }

    private static String shown(List<BlockNode.Task> boxes) {
        return boxes.isEmpty()
                ? "none"
                : boxes.stream()
                        .map(box -> box == BlockNode.Task.DONE ? "[x]" : "[ ]")
                        .collect(Collectors.joining(" "));
    }

    /** Collects the boxes of lists in the order of the text. */
    private record Boxes(List<BlockNode.Task> found) implements WordsVisitor {
        static List<BlockNode.Task> of(Markup markup) {
            Boxes boxes = new Boxes(new ArrayList<>());
            boxes.blocks(markup.blocks());
            return boxes.found();
        }

        @Override
        public void words(String words) {}

        @Override
        public void point(BlockNode.Point point) {
            if (point.task() != BlockNode.Task.NONE) {
                found.add(point.task());
            }
            WordsVisitor.super.point(point);
        }
    }
}
