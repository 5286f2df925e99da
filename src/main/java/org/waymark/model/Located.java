package org.waymark.model;

import java.util.function.Function;
import org.waymark.diagnostic.SourcePosition;

/** A value with the position in the file it was read from. */
public record Located<T>(T value, SourcePosition position) {
    /** Applies a function to the value and keeps the position. */
    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), position);
    }
}
