package org.waymark.render;

import java.util.function.Supplier;
import org.waymark.model.OutputFile;

/**
 * A file of the site as planned: its address is known, its bytes are made when somebody wants them. A plan is cheap, so
 * addresses can be compared before anything is rendered, and nothing that was rendered has to be kept.
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

    /** A page that a template makes, with the keys of what is on it. */
    public static Page of(Address address, Keys keys, Supplier<String> text) {
        return new Page(address.path(), keys, () -> new OutputFile(address.path(), text.get()));
    }

    /** A file whose bytes had to be made before its address was known, since its name tells what is in it. */
    public static Page of(OutputFile made) {
        return new Page(made.path(), Keys.NONE, () -> made);
    }

    /** Where the file lies below the output folder, with {@code /} between folders. */
    public String path() {
        return path;
    }

    public Address address() {
        return new Address(path);
    }

    /** What the file is made from beside what stands around every page; {@link Keys} tells. */
    public Keys keys() {
        return keys;
    }

    /** Makes the file. The same bytes each time; several threads may make several pages. */
    public OutputFile make() {
        return maker.get();
    }
}
