package org.waymark.read.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Language;
import org.waymark.model.LinkSchemes;

/**
 * Caches what was read from each file or folder, with the faults found there, so that a preview reads only what has changed. A
 * cached value may depend only on that file or folder and on the languages of the guide. Safe for use by several threads.
 */
public final class ReadCache {
    private final Map<Place, Kept> kept = new ConcurrentHashMap<>();
    private volatile LinkSchemes schemes = LinkSchemes.ENTRIES;
    private volatile List<Language> languages = List.of();
    private volatile List<PieceReader> readers = List.of();

    /** The part of a folder on which a cached value depends. */
    private enum Depth {
        /** Everything below it. */
        ALL,
        /** The names in it, but not the content of its files. */
        NAMES
    }

    private record Place(Path path, Depth depth) {
        boolean isTouchedBy(Path changed) {
            return path.startsWith(changed)
                    || (changed.startsWith(path)
                            && (depth == Depth.ALL || changed.getNameCount() == path.getNameCount() + 1));
        }
    }

    private record Kept(Object value, List<Diagnostic> found) {}

    /** Clears the cache if the allowed link schemes have changed. */
    public void begin(LinkSchemes now) {
        if (!now.equals(schemes)) {
            kept.clear();
            schemes = now;
        }
    }

    /** Clears the cache if the languages or the declarations of kinds have changed. */
    public void begin(List<Language> now, List<PieceReader> reading) {
        if (!now.equals(languages) || !reading.equals(readers)) {
            kept.clear();
            languages = List.copyOf(now);
            readers = List.copyOf(reading);
        }
    }

    /** The value read from a file, or from everything below a folder. The reader reports to the diagnostics that it receives. */
    public <T> T read(Path place, Diagnostics diagnostics, Function<Diagnostics, T> reader) {
        return read(new Place(place, Depth.ALL), diagnostics, reader);
    }

    /** The value read from the names in a folder. */
    public <T> T names(Path folder, Diagnostics diagnostics, Function<Diagnostics, T> reader) {
        return read(new Place(folder, Depth.NAMES), diagnostics, reader);
    }

    @SuppressWarnings("unchecked") // each place has one reader
    private <T> T read(Place place, Diagnostics diagnostics, Function<Diagnostics, T> reader) {
        Kept known = kept.get(place);
        if (known == null) {
            Diagnostics own = new Diagnostics();
            known = new Kept(reader.apply(own), own.all());
            kept.put(place, known);
        }
        diagnostics.addAll(known.found());
        return (T) known.value();
    }

    /** Forgets the values that depend on a file or folder that was written, moved or deleted. */
    public void forget(Path changed) {
        kept.keySet().removeIf(place -> place.isTouchedBy(changed));
    }
}
