package org.waymark.model;

/** A group of answers, with its name and one sentence about it. */
public record Topic(Located<String> id, Localized name, Localized about) {}
