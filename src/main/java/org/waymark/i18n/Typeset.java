package org.waymark.i18n;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.memory.IdentityMemory;
import org.waymark.model.Block;
import org.waymark.model.Footnote;
import org.waymark.model.Language;
import org.waymark.model.Site;

/**
 * Prepares a guide for readers: replaces the straight quotation marks and apostrophes that authors typed with those of
 * each language. Checks examine the text as typed. For one thread.
 */
public final class Typeset extends SiteWords {
    private final Map<Language, Typography> typographies = new ConcurrentHashMap<>();
    /** What was set of each piece the last time; the very same piece is set alike, whatever lies around it. */
    private IdentityMemory<Object, Object> memory = new IdentityMemory<>();

    @Override
    public Site of(Site site) {
        memory = memory.next();
        return super.of(site);
    }

    /** What was set the last time is not set again: a preview sets a guide after each change of one of its files. */
    @Override
    @SuppressWarnings("unchecked") // what is set is of the kind of what was typed
    protected <T> T once(T typed, Function<T, T> set) {
        return (T) memory.get(typed, same -> set.apply((T) same));
    }

    @Override
    protected String set(String text, Language language) {
        return in(language).set(text);
    }

    @Override
    protected Block set(Block block, Language language) {
        return in(language).set(block);
    }

    @Override
    protected Footnote set(Footnote footnote, Language language) {
        return in(language).set(footnote);
    }

    private Typography in(Language language) {
        return typographies.computeIfAbsent(language, Typography::new);
    }
}
