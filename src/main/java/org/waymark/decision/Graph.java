package org.waymark.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;

/** Draws the order of the questions as SVG: boxes below each other, with an arrow for the answers that lead on. */
public final class Graph {
    private static final int WIDTH = 760;
    private static final int LEFT = 20;
    private static final int BOX_WIDTH = 350;
    private static final int BOX_HEIGHT = 40;
    private static final int STEP = 110;

    /** An arrow from a question to the next, by index. The index after the last question stands for the outcomes. */
    private record Arrow(int from, int to) {}

    private final DecisionTable table;
    private final StringBuilder svg = new StringBuilder();

    private Graph(DecisionTable table) {
        this.table = table;
    }

    public static String svg(DecisionTable table) {
        return new Graph(table).draw();
    }

    private String draw() {
        int size = table.questions().size();
        int height = size * STEP + BOX_HEIGHT + 2 * LEFT;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\">%n<title>What is asked after what</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                height));
        arrows().forEach(this::arrow);
        for (int i = 0; i < size; i++) {
            box(i, (i + 1) + ". " + table.questions().get(i).id().value());
        }
        box(size, table.results().stream().map(Located::value).collect(Collectors.joining(", ")));
        return svg.append("</svg>\n").toString();
    }

    /** The answers that lead from one question to another. */
    private Map<Arrow, Set<String>> arrows() {
        List<String> ids = table.questions().stream()
                .map(question -> question.id().value())
                .toList();
        Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
        for (Map<String, String> answers : new Combinations(table).all().orElse(List.of())) {
            List<String> asked = new ArrayList<>(answers.keySet());
            for (int i = 0; i < asked.size(); i++) {
                int to = i + 1 < asked.size() ? ids.indexOf(asked.get(i + 1)) : ids.size();
                arrows.computeIfAbsent(new Arrow(ids.indexOf(asked.get(i)), to), key -> new TreeSet<>())
                        .add(answers.getOrDefault(asked.get(i), ""));
            }
        }
        return arrows;
    }

    private void box(int index, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#f2ecdf\""
                        + " stroke=\"#0d4f4c\"/>%n<text x=\"%d\" y=\"%d\" fill=\"#1f2a2e\">%s</text>%n",
                LEFT,
                top(index),
                BOX_WIDTH,
                BOX_HEIGHT,
                LEFT + 12,
                top(index) + 25,
                text));
    }

    /** Draws a straight line down to the next box, or a line around the right side to a box further down. */
    private void arrow(Arrow arrow, Set<String> options) {
        boolean next = arrow.to() == arrow.from() + 1;
        int x = next ? LEFT + 60 : LEFT + BOX_WIDTH;
        boolean last = arrow.to() == table.questions().size();
        int y = top(arrow.from()) + (next ? BOX_HEIGHT : last ? 34 : 14);
        int out = 150 + 26 * (table.questions().size() - arrow.from()) + (last ? 0 : 13);
        int end = top(arrow.to()) + BOX_HEIGHT / 2 + 6 - 3 * arrow.from();
        String path = next
                ? String.format(Locale.ROOT, "M%d %d V%d", x, y, top(arrow.to()) - 6)
                : String.format(Locale.ROOT, "M%d %d h%d V%d H%d", x, y, out, end, x + 8);
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"#0d4f4c\"/>%n<path d=\"%s\" fill=\"#0d4f4c\"/>%n",
                path,
                next ? head(x, top(arrow.to()), "l-5 -9 h10 z") : head(x, end, "l9 -4 v8 z")));
        List<String> lines = Stream.of(String.join(", ", options).split("(?<=,.{0,200}), (?=.{28,})"))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"#434d4b\" font-size=\"11\" paint-order=\"stroke\""
                            + " stroke=\"#fff\" stroke-width=\"3\">%s</text>%n",
                    x + 10,
                    next ? y + 20 + 14 * i : y - 5,
                    lines.get(i)));
        }
    }

    private static String head(int x, int y, String shape) {
        return String.format(Locale.ROOT, "M%d %d %s", x, y, shape);
    }

    private static int top(int index) {
        return LEFT + index * STEP;
    }
}
