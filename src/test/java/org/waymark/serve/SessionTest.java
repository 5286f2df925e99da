package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pipeline.Attempt;

class SessionTest {
    private static final long LONG = 20_000;

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, IllegalStateException.class})
    void aFaultOfTheToolIsToldAndTheNextChangeIsLookedAt(Class<? extends Throwable> type) throws Exception {
        List<Throwable> bugs = new CopyOnWriteArrayList<>();
        Board board = new Board();
        try (Session session = new Session(changed -> {}, () -> failing(type), board, bugs::add)) {
            session.start();
            Status first = board.newerThan(0, LONG);
            assertEquals(Status.Phase.BROKEN, first.phase());
            session.changed(List.of(Path.of("x")));
            Status second = board.newerThan(first.number(), LONG);
            assertEquals(first.number() + 1, second.number());
        }
        assertInstanceOf(type, bugs.get(0));
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
