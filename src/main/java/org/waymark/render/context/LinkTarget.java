package org.waymark.render.context;

import org.waymark.render.Address;

/**
 * The target and the text of a link, independent of the page that contains it.
 *
 * @param fragment the part of the page, beginning with {@code #}; empty for the whole page
 */
public record LinkTarget(Address address, String fragment, String text) {
    public LinkTarget(Address address, String text) {
        this(address, "", text);
    }
}
