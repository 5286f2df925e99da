package org.waymark.model;

import org.waymark.diagnostic.SourcePosition;

/** What the content itself says about a kind of piece: the file that declares it lies in the folder of the kind. */
public interface Declaration {
    SourcePosition position();
}
