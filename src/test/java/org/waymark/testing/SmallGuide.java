package org.waymark.testing;

import java.nio.file.Path;

/** The minimal guide by its old name: {@link GuideFolder} takes its place. */
public final class SmallGuide {
    private SmallGuide() {}

    /** Writes the guide, with a text of the answer that has no front matter. */
    public static Path write(Path root, String text) {
        return GuideFolder.minimal(root).withAnswer(text).root();
    }
}
