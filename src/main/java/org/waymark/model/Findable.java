package org.waymark.model;

import java.util.List;
import java.util.Optional;

/**
 * How readers of a language find a piece with facts and words.
 *
 * @param names other names and codes by which people ask for it
 * @param lead what it is, in a sentence; blank if its names say enough
 * @param label the key of the message that results show; empty if they show the lead
 */
public record Findable(String title, List<String> names, String lead, Optional<String> label) {
    public Findable {
        names = List.copyOf(names);
    }
}
