package org.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> TERMS = List.of("vacatur", "plea", "petition");

    @Test
    void aSlipOfTheKeyboardIsRecognized() {
        assertEquals("Did you mean 'vacatur'?", Nearest.hint("vactur", TERMS));
        assertEquals("Did you mean 'petition'?", Nearest.hint("petitoin", TERMS));
        assertEquals(Optional.of("plea"), Nearest.to("plea", TERMS));
    }

    @Test
    void whereNothingIsNearAllAreListedInOrder() {
        assertEquals("Use one of: petition, plea, vacatur.", Nearest.hint("immigration", TERMS));
    }

    @Test
    void longListIsCut() {
        List<String> many = IntStream.range(0, 15)
                .mapToObj(i -> "word-number-" + (char) ('a' + i))
                .toList();

        String hint = Nearest.hint("x", many);

        assertEquals(true, hint.endsWith("word-number-l and 3 more."), hint);
    }

    @Test
    void whereThereIsNothingItSaysSo() {
        assertEquals("There is none yet.", Nearest.hint("x", List.of()));
    }

    @Test
    void ofTwoEquallyNearTheFirstByTheAlphabetIsTaken() {
        assertEquals(Optional.of("bat"), Nearest.to("cat", List.of("rat", "bat")));
    }

    @Test
    void distanceCountsLettersPutInTakenOutAndExchanged() {
        assertEquals(0, Nearest.distance("plea", "plea"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(4, Nearest.distance("", "plea"));
        assertEquals(4, Nearest.distance("plea", ""));
    }
}
