package org.waymark.i18n.list;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.i18n.Locales;
import org.waymark.model.Language;

/** Joins the items of a list as readers of a language write it, for example {@code a, b and c}. */
public final class Lists {
    /** Stands for an item while the signs between items are looked up. */
    private static final String ITEM = "\uFFFC";

    private static final Map<Language, ListFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Lists() {}

    /** Items that hold all together. */
    public static String of(Collection<String> items, Language language) {
        return formatter(language).format(items);
    }

    /** What stands before an item, counted from 0, of a list of some size; blank before the first. */
    public static String before(int index, int size, Language language) {
        if (index == 0) {
            return "";
        }
        String list = formatter(language).format(Collections.nCopies(size, ITEM));
        return List.of(list.split(ITEM, -1)).get(index);
    }

    /** Clauses, which may have commas of their own. */
    public static String clauses(Collection<String> clauses, Language language) {
        return String.join(Signs.of(language).semicolon(), clauses);
    }

    private static ListFormatter formatter(Language language) {
        return FORMATTERS.computeIfAbsent(
                language,
                key -> ListFormatter.getInstance(Locales.of(key), ListFormatter.Type.AND, ListFormatter.Width.WIDE));
    }
}
