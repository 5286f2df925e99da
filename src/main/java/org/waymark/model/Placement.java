package org.waymark.model;

/** The place of an answer: its topic, and its order within the topic. */
public record Placement(Located<String> topic, int order) {}
