package org.waymark.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Unit;
import org.waymark.model.Unit.Quality;
import org.waymark.model.UnitKey;

/** The marks that translators have not deleted yet. Each belongs to the first unit below it in its file. */
public final class Marks {
    private final List<SourcePosition> marks;

    public Marks(List<SourcePosition> marks) {
        this.marks = List.copyOf(marks);
    }

    /** The translation, with its marked units told. */
    public Translation in(Translation translation) {
        Set<UnitKey> marked = new HashSet<>();
        marks.forEach(mark -> below(mark, translation.units()).ifPresent(unit -> marked.add(unit.key())));
        List<Unit<?>> units = new ArrayList<>();
        translation.units().forEach(unit -> units.add(marked.contains(unit.key()) ? unit.with(Quality.MARKED) : unit));
        return marked.isEmpty() ? translation : translation.with(units);
    }

    private static Optional<? extends Unit<?>> below(SourcePosition mark, List<Unit<?>> units) {
        return units.stream()
                .filter(unit -> unit.targetPosition()
                        .filter(position -> position.path().equals(mark.path()) && position.compareTo(mark) > 0)
                        .isPresent())
                .min(Comparator.comparing(unit -> unit.targetPosition().orElseThrow()));
    }
}
