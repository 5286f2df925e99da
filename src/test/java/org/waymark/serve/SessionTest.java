package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pipeline.Attempt;
import org.waymark.pipeline.Preview;
import org.waymark.pipeline.Previews;
import org.waymark.pipeline.Project;
import org.waymark.testing.Builds;
import org.waymark.testing.GuideFolder;

class SessionTest {
    private static final long LONG = 20_000;

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, IllegalStateException.class})
    void aFaultOfTheToolIsToldAndTheNextChangeIsLookedAt(Class<? extends Throwable> type) throws Exception {
        List<Throwable> bugs = new CopyOnWriteArrayList<>();
        PreviewState state = new PreviewState();
        try (Session session = new Session(changed -> {}, () -> failing(type), state, bugs::add)) {
            session.start();
            Status first = state.newerThan(0, LONG);
            assertEquals(Status.Phase.BROKEN, first.phase());
            session.changed(List.of(Path.of("x")));
            Status second = state.newerThan(first.number(), LONG);
            assertEquals(first.number() + 1, second.number());
        }
        assertInstanceOf(type, bugs.get(0));
    }

    @Test
    void aPageIsShownBeforeTheQuestionnairesAreProved(@TempDir Path root) throws Exception {
        CountDownLatch pageIsSeen = new CountDownLatch(1);
        Preview preview = Previews.of(project(root), site -> {
            awaitUnchecked(pageIsSeen);
            return List.of();
        });
        PreviewState state = new PreviewState();
        try (Session session = new Session(preview::forget, preview::plan, state, bug -> {})) {
            session.watch("en/faq/what.html");
            session.start();
            Status shown = state.newerThan(0, LONG);

            assertEquals(Status.Phase.CHECKING, shown.phase());
            assertTrue(state.file("en/faq/what.html").isPresent());

            pageIsSeen.countDown();
            assertEquals(
                    Status.Phase.SOUND, state.newerThan(shown.number(), LONG).phase());
        }
    }

    private static Project project(Path root) {
        GuideFolder guide = GuideFolder.minimal(root.resolve("guide"));
        return Builds.project(guide.root(), Path.of("themes/default"), root.resolve("site"));
    }

    /** Waits longer than the test waits for a page, so that whoever waits for the proofs first fails the test. */
    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            assertTrue(latch.await(2 * LONG, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the session was closed
        }
    }

    private static Attempt failing(Class<? extends Throwable> type) {
        if (type == OutOfMemoryError.class) {
            throw new OutOfMemoryError("made up");
        }
        if (type == StackOverflowError.class) {
            throw new StackOverflowError("made up");
        }
        throw new IllegalStateException("made up");
    }
}
