package org.waymark.model;

import java.util.Map;

/**
 * The limits on how hard the guide's texts may be to read.
 *
 * @param maxWords the greatest number of words in a sentence
 * @param gradeAtMost by language: the highest Flesch-Kincaid grade
 * @param inflesz by language: the lowest INFLESZ score, 0 to 100
 */
public record Readability(int maxWords, Map<Language, Double> gradeAtMost, Map<Language, Double> inflesz) {
    public Readability {
        gradeAtMost = Map.copyOf(gradeAtMost);
        inflesz = Map.copyOf(inflesz);
    }
}
