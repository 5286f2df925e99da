package org.waymark.handout;

/** The browser did not do what it was asked to. */
public final class HandoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HandoutException(String message) {
        super(message);
    }

    public HandoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
