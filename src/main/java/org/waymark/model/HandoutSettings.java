package org.waymark.model;

import java.util.Set;

/**
 * The settings for printed sheets.
 *
 * @param files the kinds of sheets that become files
 */
public record HandoutSettings(Set<SheetKind> files, PaperSize paper) {
    public static final HandoutSettings NONE = new HandoutSettings(Set.of(), PaperSize.LETTER);

    public HandoutSettings {
        files = Set.copyOf(files);
    }
}
