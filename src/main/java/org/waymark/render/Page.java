package org.waymark.render;

import java.util.function.Supplier;
import org.waymark.model.OutputFile;

/**
 * A planned file of the site. Its address is known; its bytes are made on request. A plan is cheap, so addresses can be
 * compared before anything is rendered, and no rendered page has to be kept.
 */
public final class Page {
    private final String path;
    private final Keys keys;
    private final Supplier<OutputFile> maker;

    private Page(String path, Keys keys, Supplier<OutputFile> maker) {
        this.path = path;
        this.keys = keys;
        this.maker = maker;
    }

    /** A page made by a template, with the keys of its content. */
    public static Page of(Address address, Keys keys, Supplier<String> text) {
        return new Page(address.path(), keys, () -> new OutputFile(address.path(), text.get()));
    }

    /** A file whose bytes were made during planning, because its name contains a hash of them. */
    public static Page of(OutputFile made) {
        return new Page(made.path(), Keys.NONE, () -> made);
    }

    /** The address of the file below the output folder, with {@code /} between folders. */
    public String path() {
        return path;
    }

    public Address address() {
        return new Address(path);
    }

    /** The content from which the file is made, besides the frame of every page: see {@link Keys}. */
    public Keys keys() {
        return keys;
    }

    /** Makes the bytes of the file, the same ones each time. Several threads may make several pages. */
    public OutputFile make() {
        return maker.get();
    }
}
