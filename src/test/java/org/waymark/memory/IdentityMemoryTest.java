package org.waymark.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityMemoryTest {
    /** A value that equals others. */
    private record Thing(String name) {}

    private final List<Thing> worked = new ArrayList<>();

    private String work(Thing thing) {
        worked.add(thing);
        return thing.name() + worked.size();
    }

    @Test
    void theSameThingIsWorkedOutOnce() {
        Thing one = new Thing("a");
        Thing equal = new Thing("a");
        IdentityMemory<Thing, String> first = new IdentityMemory<>();
        assertEquals("a1", first.get(one, this::work));
        assertEquals("a1", first.get(one, this::work));
        assertEquals("a2", first.get(equal, this::work));
        assertEquals("a1", first.next().get(one, this::work));
        assertEquals(2, worked.size());
    }

    @Test
    void whatNobodyAskedForIsForgotten() {
        Thing one = new Thing("a");
        IdentityMemory<Thing, String> first = new IdentityMemory<>();
        first.get(one, this::work);
        IdentityMemory<Thing, String> second = first.next();
        second.get(new Thing("b"), this::work);
        assertEquals("a3", second.next().get(one, this::work));
    }
}
