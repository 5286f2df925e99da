package org.waymark.model;

/** An entry of the menu, or a way in: where it leads and what it is called. */
public record Signpost(Destination to, Localized name) {}
