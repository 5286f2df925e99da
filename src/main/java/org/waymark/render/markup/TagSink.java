package org.waymark.render.markup;

/** Receives serialised markup, tag by tag. Attributes are given as markup that begins with a space, or is empty. */
public interface TagSink {
    void open(String element, String attributes);

    void close(String element);

    /** An element that has no content. */
    void empty(String element, String attributes);

    /** Words as readers see them, not escaped. */
    void words(String words);

    /** The start of a link. */
    void open(Anchor anchor);

    /** The end of the link that was opened last. */
    void close(Anchor anchor);

    /** Markup that is not part of the author's words, such as a message. */
    void insert(String markup);
}
