package org.waymark.render.quiz;

import java.util.List;
import java.util.Map;
import org.waymark.model.QuizWords;

/** A questionnaire's words for a template: {@code page.words.phrase('heading')}. */
public record Phrases(QuizWords words) {
    public String phrase(String key) {
        return words.phrase(key);
    }

    public List<String> list(String key) {
        return words.list(key);
    }

    /** The phrase with its placeholders filled, each written in braces. */
    public String fill(String key, Map<String, String> values) {
        String text = phrase(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
