package org.waymark.model;

/** Where a signpost points: a list that every guide has, or a text, a questionnaire or a state by its id. */
public sealed interface Destination permits Listing, Reference {}
