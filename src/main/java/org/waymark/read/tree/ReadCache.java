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
 * Remembers what was read from each place, with the faults that were found there, so that a preview reads again only what
 * has changed. A place is a file or a folder; what is remembered of it must come from there alone, and from the languages of
 * the guide. Safe for use by several threads.
 */
public final class ReadCache {
    private final Map<Place, Kept> kept = new ConcurrentHashMap<>();
    private volatile LinkSchemes schemes = LinkSchemes.ENTRIES;
    private volatile List<Language> languages = List.of();
    private volatile List<PieceReader> readers = List.of();

    /** How much of a folder was looked at. */
    private enum Depth {
        /** All that lies below it. */
        ALL,
        /** What lies in it, but not what that holds. */
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

    /** Forgets everything if other links may be written than before. */
    public void begin(LinkSchemes now) {
        if (!now.equals(schemes)) {
            kept.clear();
            schemes = now;
        }
    }

    /** Forgets everything where the languages or what content declares of its kinds are others than before. */
    public void begin(List<Language> now, List<PieceReader> reading) {
        if (!now.equals(languages) || !reading.equals(readers)) {
            kept.clear();
            languages = List.copyOf(now);
            readers = List.copyOf(reading);
        }
    }

    /** What is read from a file, or from all that lies below a folder. The reader reports to what it is given. */
    public <T> T read(Path place, Diagnostics diagnostics, Function<Diagnostics, T> reader) {
        return read(new Place(place, Depth.ALL), diagnostics, reader);
    }

    /** What is read from the names that lie in a folder. */
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

    /** Forgets what was read from a file or folder that was written, moved or deleted, and from all around and below it. */
    public void forget(Path changed) {
        kept.keySet().removeIf(place -> place.isTouchedBy(changed));
    }
}
