package org.waymark.read.image;

/** The reason why no page may show a picture. */
final class ImageFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    ImageFault(String what, String hint) {
        super(what, null, false, false);
        this.hint = hint;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
