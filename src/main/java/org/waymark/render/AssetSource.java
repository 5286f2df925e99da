package org.waymark.render;

import java.util.stream.Stream;
import org.waymark.model.OutputFile;

/** Makes files that pages load, before any page is made, so that each page can name them. */
public interface AssetSource {
    Stream<Asset> assets(Guidebook book);

    /** A file by the name under which pages ask for it; its address changes with what is in it. */
    record Asset(String name, OutputFile file) {}
}
