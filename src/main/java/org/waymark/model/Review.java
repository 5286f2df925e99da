package org.waymark.model;

/**
 * What a maintainer does with the facts of a kind that a change affects.
 *
 * @param id the id of the step for programs
 * @param facts what the facts are called, for example {@code rules}
 * @param instruction the instruction for people
 */
public record Review(String id, String facts, String instruction) {}
