package org.waymark.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of things, by the very things: of the same object it is not worked out again. Values of the model never
 * change, so what a preview did not read again need not be looked at again. Safe for several threads.
 */
public final class IdentityMemory<K, V> {
    private final Map<Identity, V> now = new ConcurrentHashMap<>();
    private final Map<Identity, V> before;

    public IdentityMemory() {
        this(Map.of());
    }

    private IdentityMemory(Map<Identity, V> before) {
        this.before = before;
    }

    /** A memory that knows what was asked for in this one. What nobody asks for again is forgotten after that. */
    public IdentityMemory<K, V> next() {
        return new IdentityMemory<>(now);
    }

    /** What the maker makes of a thing. It must make the same of it each time. */
    public V get(K thing, Function<K, V> maker) {
        Identity identity = new Identity(thing);
        V known = now.getOrDefault(identity, before.get(identity));
        V value = known == null ? maker.apply(thing) : known;
        now.put(identity, value);
        return value;
    }

    private record Identity(Object thing) {
        @Override
        @SuppressWarnings("ReferenceEquality") // what it is for
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.thing == thing;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thing);
        }
    }
}
