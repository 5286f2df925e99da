package org.waymark.handout;

/** The browser did not do what it was asked to. */
public final class HandoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandoutException(String message) {
        super(message);
    }

    HandoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
