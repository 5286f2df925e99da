package org.waymark.markdown.syntax;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs what needs a deep stack. A parser takes some steps for each mark that is open, and how many steps a thread has depends on who
 * made it and on how far the machine has compiled them: what is read must depend on neither.
 */
public final class DeepStack {
    // reserved, and taken only as far as it is used: many times what the longest part takes
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
