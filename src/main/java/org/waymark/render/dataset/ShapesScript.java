package org.waymark.render.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.model.OutputFile;
import org.waymark.model.dataset.Layout.Shapes;
import org.waymark.render.Theme;

/** The shapes of a geographic map as a script. Its reader has made sure that they are paths and numbers. */
final class ShapesScript {
    private ShapesScript() {}

    static OutputFile of(Shapes shapes) {
        return Theme.hashed(
                "shapes",
                "js",
                "\"use strict\";var waymark=waymark||{};waymark.mapShapes={box:\"" + shapes.box() + "\",tile:"
                        + shapes.tile() + ",shapes:" + object(shapes.shapes()) + ",tiles:" + object(shapes.tiles())
                        + "};\n");
    }

    private static String object(Map<String, List<String>> lists) {
        return lists.entrySet().stream()
                .map(list -> "\"" + list.getKey() + "\":" + array(list.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Numbers as they are; a path has letters and is quoted. */
    private static String array(List<String> parts) {
        return parts.stream()
                .map(part -> part.matches("-?[0-9.]+") ? part : "\"" + part + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
