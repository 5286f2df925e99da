package org.waymark.model;

import org.waymark.diagnostic.SourcePosition;

/** A value and the place in a file that it was read from. */
public record Located<T>(T value, SourcePosition position) {}
