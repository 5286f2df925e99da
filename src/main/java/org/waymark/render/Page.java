package org.waymark.render;

import java.util.function.Supplier;
import org.waymark.model.OutputFile;

/**
 * A file of the site as planned: its address is known, its bytes are made when somebody wants them. A plan is cheap, so
 * addresses can be compared before anything is rendered, and nothing that was rendered has to be kept.
 */
public final class Page {
    private final String path;
    private final Supplier<OutputFile> maker;

    private Page(String path, Supplier<OutputFile> maker) {
        this.path = path;
        this.maker = maker;
    }

    /** A page that a template makes. */
    public static Page of(Address address, Supplier<String> text) {
        return new Page(address.path(), () -> new OutputFile(address.path(), text.get()));
    }

    /** A file whose bytes had to be made before its address was known, since its name tells what is in it. */
    public static Page of(OutputFile made) {
        return new Page(made.path(), () -> made);
    }

    /** Where the file lies below the output folder, with {@code /} between folders. */
    public String path() {
        return path;
    }

    /** Makes the file. The same bytes each time; several threads may make several pages. */
    public OutputFile make() {
        return maker.get();
    }
}
