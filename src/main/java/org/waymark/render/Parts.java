package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Parts what is too long for one page. */
public final class Parts {
    /** A list of more questions than these names its topics alone: each topic's page has its questions. */
    public static final int MOST_IN_LIST = 100;

    /** So many questions with their short answers are on a page of a topic. */
    public static final int MOST_IN_TOPIC = 50;

    /** So many words are on a sheet, which is about a hundred pages of paper. An answer is never cut, however long it is. */
    public static final int MOST_WORDS = 30_000;

    private Parts() {}

    /** The items in order, in parts that are no larger than the most, or hold one item. */
    public static <T> List<List<T>> of(List<T> items, int most, ToIntFunction<T> size) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int filled = 0;
        for (T item : items) {
            int more = size.applyAsInt(item);
            if (!part.isEmpty() && filled + more > most) {
                parts.add(List.copyOf(part));
                part.clear();
                filled = 0;
            }
            part.add(item);
            filled += more;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** The name of a part: that of the whole where there is only one. */
    public static String name(String whole, int part, int parts, LanguageContext context) {
        return parts == 1
                ? whole
                : context.messages().text("parts.name", Map.of("name", whole, "part", part, "parts", parts));
    }
}
