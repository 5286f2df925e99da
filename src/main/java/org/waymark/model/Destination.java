package org.waymark.model;

/** The target of a signpost: a standard list, or an entry, questionnaire or record named by its id. */
public sealed interface Destination permits Listing, Reference {}
