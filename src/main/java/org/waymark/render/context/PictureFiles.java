package org.waymark.render.context;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.Located;
import org.waymark.model.OutputFile;
import org.waymark.model.Site;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Page;

/** Copies the logo and the pictures that texts show, each under a name that tells what is in it. Equal pictures are copied once. */
public final class PictureFiles implements Renderer {
    @Override
    public Stream<Page> plan(SiteContext site) {
        TreeMap<String, Page> files = new TreeMap<>();
        Stream.concat(logo(site.site()), names(site.site()))
                .flatMap(name ->
                        site.languages().stream().flatMap(language -> site.site().image(name, language).stream()))
                .forEach(image -> {
                    Address address = Addresses.image(image);
                    files.put(address.path(), Page.of(new OutputFile(address.path(), image.content())));
                });
        return files.values().stream();
    }

    private static Stream<String> logo(Site site) {
        return site.guide().frame().logo().stream()
                .flatMap(logo -> logo.files().stream())
                .map(Located::value);
    }

    /** The pictures of all texts, earlier ones too: they have pages of their own. */
    private static Stream<String> names(Site site) {
        return site.entries().values().stream()
                .flatMap(entry -> entry.revisions().stream())
                .flatMap(revision -> revision.documents().values().stream())
                .flatMap(document -> document.pictures().stream())
                .map(picture -> picture.file())
                .distinct();
    }
}
