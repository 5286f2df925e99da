package org.waymark.render.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Splits lists and sheets that are too long for one page. */
public final class Parts {
    /** A list of more questions than this shows only topics; the questions are on the page of each topic. */
    public static final int MOST_IN_LIST = 100;

    /** The most questions, with their short answers, on one page of a topic. */
    public static final int MOST_IN_TOPIC = 50;

    /** The most words on a sheet, about a hundred pages of paper. An answer is never split, however long it is. */
    public static final int MOST_WORDS = 30_000;

    private Parts() {}

    /** Splits the items, in order, into parts that do not exceed the limit or contain only one item. */
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

    /** The name of a part; if there is only one, the name of the whole. */
    public static String name(String whole, int part, int parts, LanguageContext context) {
        return parts == 1
                ? whole
                : context.messages().text("parts.name", Map.of("name", whole, "part", part, "parts", parts));
    }

    /** The name of the files of a part. The first has the name of the whole. */
    public static String slug(String whole, int part) {
        return part == 1 ? whole : whole + "-" + part;
    }
}
