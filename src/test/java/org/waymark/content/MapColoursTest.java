package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Trees;

/**
 * The looks of the maps differ by light alone, worked out from the theme's own tokens and patterns: in light and dark, with
 * more contrast and on paper, for each kind of colour vision and in grey.
 */
class MapColoursTest {
    /** WCAG 2.2 SC 1.4.11: parts of a picture that are needed to understand it. */
    private static final double PARTS = 3;

    /** WCAG 2.2 SC 1.4.6, as for all other text. */
    private static final double TEXT = 7;

    private static final String ALL = Trees.text(Path.of("themes/default/css/tokens.css"));
    private static final String MAPS = Trees.text(Path.of("themes/default/css/records/tokens.css"));
    private static final String PATTERNS =
            Trees.text(Path.of("themes/default/templates/component/record-patterns.peb"));

    /** Red, green and blue in linear light as somebody sees them: H. Machado and others, 2009, at their strongest. */
    private static final Map<String, double[][]> EYES = Map.of(
            "most people", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    /** The tokens of one scheme, by name. */
    private record Scheme(String name, Map<String, String> tokens) {
        double light(String token, double[][] eye) {
            String hex = tokens.get(token).substring(1);
            if (hex.length() == 3) {
                hex = hex.replaceAll("(.)", "$1$1");
            }
            double[] linear = new double[3];
            for (int i = 0; i < 3; i++) {
                double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
                linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
            }
            double[] weights = {0.2126, 0.7152, 0.0722};
            double light = 0;
            for (int i = 0; i < 3; i++) {
                double seen = 0;
                for (int j = 0; j < 3; j++) {
                    seen += eye[i][j] * linear[j];
                }
                light += weights[i] * Math.min(1, Math.max(0, seen));
            }
            return light;
        }
    }

    private static List<Scheme> schemes() {
        List<Scheme> schemes = new ArrayList<>();
        Map<String, Map<String, String>> all = byQuery(ALL);
        byQuery(MAPS).forEach((query, maps) -> {
            Map<String, String> tokens = new LinkedHashMap<>(all.get("light"));
            tokens.putAll(all.getOrDefault(query, Map.of()));
            tokens.putAll(maps);
            if (maps.containsKey("map-solid")) {
                schemes.add(new Scheme(query, tokens));
            }
        });
        return schemes;
    }

    /** The colours that a style sheet sets, by its media query. */
    private static Map<String, Map<String, String>> byQuery(String css) {
        Map<String, Map<String, String>> tokens = new LinkedHashMap<>();
        tokens.put("light", tokens(css.substring(0, css.indexOf("@media"))));
        for (Matcher query = Pattern.compile("@media ([^{]+)\\{([^}]*)\\}").matcher(css); query.find(); ) {
            tokens.put(query.group(1).trim(), tokens(query.group(2)));
        }
        return tokens;
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Pattern.compile("--([a-z-]+): (#[0-9a-f]+);")
                .matcher(css)
                .results()
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** How much of a pattern of six by six its mark covers. */
    private static double covered(String regex, double scale) {
        Matcher mark = Pattern.compile(regex).matcher(PATTERNS);
        assertTrue(mark.find(), regex);
        return Double.parseDouble(mark.group(1)) * scale;
    }

    /** On average over a tile; the part of a stripe that lies outside of its pattern is cut off. */
    private static Map<String, Double> means(Scheme scheme, double[][] eye) {
        double paper = scheme.light("paper", eye);
        double stripes = covered("id=\"hatched\".*stroke-width=\"(\\d+)\"", 0.5 / 6);
        double radius = covered("id=\"dotted\".*r=\"([0-9.]+)\"", 1);
        double dots = Math.PI * radius * radius / 36;
        double hatched = stripes * scheme.light("map-stripe", eye) + (1 - stripes) * scheme.light("map-middle", eye);
        double dotted = dots * scheme.light("map-dot", eye) + (1 - dots) * paper;
        return Map.of("solid", scheme.light("map-solid", eye), "hatched", hatched, "dotted", dotted, "empty", paper);
    }

    @Test
    void allSchemesAreThere() {
        assertEquals(5, schemes().size(), schemes().toString());
    }

    @Test
    void anyTwoLooksDifferByThreeToOne() {
        List<String> faults = new ArrayList<>();
        for (Scheme scheme : schemes()) {
            EYES.forEach((name, eye) -> {
                Map<String, Double> means = means(scheme, eye);
                means.forEach((one, light) -> means.forEach((other, otherLight) -> {
                    boolean dots = one.equals("dotted") && other.equals("empty");
                    double between = dots
                            ? contrast(scheme.light("map-dot", eye), scheme.light("paper", eye))
                            : contrast(light, otherLight);
                    if (one.compareTo(other) < 0 && between < PARTS) {
                        faults.add("%s, %s: %s and %s: %.2f".formatted(scheme.name(), name, one, other, between));
                    }
                }));
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void patternsAreSeenOnTheirGrounds() {
        for (Scheme scheme : schemes()) {
            EYES.forEach((name, eye) -> {
                assertTrue(
                        contrast(scheme.light("map-stripe", eye), scheme.light("map-middle", eye)) >= PARTS,
                        scheme.name() + " " + name);
                assertTrue(
                        contrast(scheme.light("map-dot", eye), scheme.light("paper", eye)) >= PARTS,
                        scheme.name() + " " + name);
            });
        }
    }

    @Test
    void lettersAreReadOnEachLook() {
        for (Scheme scheme : schemes()) {
            EYES.forEach((name, eye) -> {
                double paper = scheme.light("paper", eye);
                assertTrue(contrast(paper, scheme.light("map-solid", eye)) >= TEXT, scheme.name() + " " + name);
                assertTrue(contrast(paper, scheme.light("ink", eye)) >= TEXT, scheme.name() + " " + name);
            });
        }
    }
}
