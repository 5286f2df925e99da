package org.waymark.model;

import java.util.function.Function;
import org.waymark.diagnostic.SourcePosition;

/** A value and the place in a file that it was read from. */
public record Located<T>(T value, SourcePosition position) {
    /** Another value from the same place. */
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), position);
    }
}
