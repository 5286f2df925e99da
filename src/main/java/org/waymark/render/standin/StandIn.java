package org.waymark.render.standin;

import org.waymark.render.Address;

/**
 * A page in the source language that stands in for one that is withheld.
 *
 * @param title in the source language
 */
public record StandIn(Address page, String title) {}
