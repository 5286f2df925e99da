package org.waymark.render.markup;

/** Writes markup as a string. */
final class TextSink implements TagSink {
    private final StringBuilder markup = new StringBuilder(256);
    private final Syntax syntax;

    TextSink(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void open(String element, String attributes) {
        markup.append('<').append(element).append(attributes).append('>');
    }

    @Override
    public void close(String element) {
        markup.append("</").append(element).append('>');
    }

    @Override
    public void empty(String element, String attributes) {
        markup.append('<').append(element).append(attributes).append(syntax.endOfEmpty());
    }

    @Override
    public void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(c);
            }
        }
    }

    @Override
    public void open(Anchor anchor) {
        markup.append(anchor.open());
    }

    @Override
    public void close(Anchor anchor) {
        markup.append(anchor.close());
    }

    @Override
    public void insert(String inserted) {
        markup.append(inserted);
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
