package org.waymark.render.context;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.OutputFile;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Page;

/** Copies the pictures of the guide, each under a name that tells what is in it. Equal pictures are copied once. */
public final class PictureFiles implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        TreeMap<String, Page> files = new TreeMap<>();
        site.site().images().values().forEach(image -> {
            Address address = Addresses.image(image);
            files.put(address.path(), Page.of(new OutputFile(address.path(), image.content())));
        });
        return files.values().stream();
    }
}
