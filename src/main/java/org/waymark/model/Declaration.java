package org.waymark.model;

import java.util.stream.Stream;
import org.waymark.diagnostic.SourcePosition;

/** What the content itself says about a kind of piece: the file that declares it lies in the folder of the kind. */
public interface Declaration {
    SourcePosition position();

    /** The entries that its pages lead to, as front matter names them: {@code faq/slug}. */
    default Stream<Located<String>> entries() {
        return Stream.empty();
    }
}
