package org.waymark.markdown.syntax;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs work that needs a deep stack. A parser recurses for each open mark, and how deep a thread can recurse depends on who
 * created it and on how much of the code is compiled. The result must depend on neither.
 */
public final class DeepStack {
    // reserved, but taken only as it is used: many times the need of the longest part
    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    public static <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread deep = new Thread(null, () -> run(work, done), "deep", BYTES);
        deep.setDaemon(true);
        deep.start();
        return done.join();
    }

    private static <T> void run(Supplier<T> work, CompletableFuture<T> done) {
        try {
            done.complete(work.get());
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }
}
