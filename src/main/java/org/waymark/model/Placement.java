package org.waymark.model;

/** Where an answer stands: its topic, and its order within it. */
public record Placement(Located<String> topic, int order) {}
