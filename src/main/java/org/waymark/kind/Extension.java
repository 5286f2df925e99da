package org.waymark.kind;

import java.util.List;
import org.waymark.check.Check;
import org.waymark.render.context.Renderer;

/**
 * What somebody adds to the tool without changing it, from a jar of their own. The jar names its class in
 * {@code META-INF/services/org.waymark.kind.Extension}; docs/extensions.md says how the tool is told of the jar.
 */
public interface Extension {
    /** Kinds of content beside those of the tool. */
    default List<Kind> kinds() {
        return List.of();
    }

    /** Checks of every guide. */
    default List<Check> checks() {
        return List.of();
    }

    /** The makers of files beside the tool's pages. */
    default List<Renderer> renderers() {
        return List.of();
    }
}
