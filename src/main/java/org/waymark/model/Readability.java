package org.waymark.model;

import java.util.Map;

/**
 * How plain the words of a guide must be.
 *
 * @param maxWords the longest sentence, in words
 * @param gradeAtMost by language: the highest Flesch-Kincaid grade
 * @param inflesz by language: the lowest INFLESZ score, 0 to 100
 */
public record Readability(int maxWords, Map<Language, Double> gradeAtMost, Map<Language, Double> inflesz) {
    public Readability {
        gradeAtMost = Map.copyOf(gradeAtMost);
        inflesz = Map.copyOf(inflesz);
    }
}
