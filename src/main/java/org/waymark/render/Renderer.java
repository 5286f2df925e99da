package org.waymark.render;

import java.util.stream.Stream;
import org.waymark.model.OutputFile;

/** Makes one part of the site: the model becomes files, still in memory. */
public interface Renderer {
    Stream<OutputFile> render(Guidebook book);
}
