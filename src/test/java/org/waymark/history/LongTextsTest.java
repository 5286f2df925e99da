package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.history.Texts.blocks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Block;

/** Two texts as long as files may be are compared in time, however much or little they have in common. */
class LongTextsTest {
    private static final long LONGEST_MILLIS = 5_000;

    private static List<Block> text(int count, IntFunction<String> block) {
        return blocks(IntStream.range(0, count).mapToObj(block).toArray(String[]::new));
    }

    private static String words(int count, Random random) {
        return Stream.generate(() -> "w" + random.nextInt(40_000)).limit(count).collect(Collectors.joining(" "));
    }

    private static long changed(List<Block> before, List<Block> after) {
        var clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        long changed = Pairing.of(before, after).stream()
                .filter(pair -> pair.change() == Change.CHANGED)
                .count();
        long millis = (clock.getCurrentThreadCpuTime() - begin) / 1_000_000;
        assertTrue(millis < LONGEST_MILLIS, millis + " ms");
        return changed;
    }

    @Test
    void thousandsOfBlocksThatSayNearlyTheSame() {
        assertEquals(
                2_400,
                changed(
                        text(2_400, i -> "The court says so " + i + " times."),
                        text(2_400, i -> "The court said so " + 7 * i + " times.")));
    }

    @Test
    void longBlocksThatHaveNextToNothingInCommon() {
        Random random = new Random(1);

        assertEquals(0, changed(text(60, i -> words(1_700, random)), text(60, i -> words(1_700, random))));
    }
}
