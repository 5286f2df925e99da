package org.waymark.render;

/**
 * Where a link leads and what it says, whichever page it stands on.
 *
 * @param fragment the part of the page, beginning with {@code #}; empty for the page as a whole
 */
public record LinkTarget(Address address, String fragment, String text) {
    public LinkTarget(Address address, String text) {
        this(address, "", text);
    }
}
