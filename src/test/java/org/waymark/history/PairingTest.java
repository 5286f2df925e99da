package org.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.history.Texts.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.model.Block;
import org.waymark.model.Located;
import org.waymark.model.Models;

class PairingTest {
    private static final List<Block> LAW = blocks(
            "You may ask the court once.",
            "The court has ninety days to answer you.",
            "A lawyer can write the motion for you.",
            "Nothing is to be paid.");

    private static String pairs(List<Block> before, List<Block> after) {
        StringBuilder text = new StringBuilder();
        Pairing.of(before, after)
                .forEach(pair -> text.append(pair.change())
                        .append(' ')
                        .append(pair.before())
                        .append('>')
                        .append(pair.after())
                        .append(' '));
        return text.toString().strip();
    }

    @Test
    void anEqualTextIsTheSame() {
        assertEquals("SAME 0>0 SAME 1>1 SAME 2>2 SAME 3>3", pairs(LAW, LAW));
    }

    @Test
    void aChangedSentenceIsOneBlockThatChanged() {
        List<Block> after = new ArrayList<>(LAW);
        after.set(1, blocks("The court has thirty days to answer you.").get(0));

        assertEquals("SAME 0>0 CHANGED 1>1 SAME 2>2 SAME 3>3", pairs(LAW, after));
    }

    @ParameterizedTest
    @CsvSource({
        "法院有三十天时间答复您的请求, 法院有九十天时间答复您的请求",
        "ศาลมีเวลาสามสิบวันในการตอบคำร้องของคุณ, ศาลมีเวลาเก้าสิบวันในการตอบคำร้องของคุณ",
        "តុលាការមានពេលសាមសិបថ្ងៃដើម្បីឆ្លើយតបនឹងសំណើរបស់អ្នក, តុលាការមានពេលកៅសិបថ្ងៃដើម្បីឆ្លើយតបនឹងសំណើរបស់អ្នក",
        "裁判所は三十日以内にあなたの申立てに答えなければなりません, 裁判所は九十日以内にあなたの申立てに答えなければなりません"
    })
    void aWordThatChangedInAScriptWithoutSpacesIsNoBlockGoneAndNew(String before, String after) {
        assertEquals("CHANGED 0>0", pairs(blocks(before), blocks(after)));
    }

    @Test
    void unlikeParagraphsInAScriptWithoutSpacesAreNotOne() {
        assertEquals("GONE 0>-1 NEW -1>0", pairs(blocks("法院有三十天时间答复您的请求"), blocks("找律师时不要付任何费用")));
    }

    @Test
    void wordsThatHaveNothingInCommonAreOneBlockGoneAndOneNew() {
        List<Block> after = new ArrayList<>(LAW);
        after.set(1, blocks("Judges decide without hearing anybody.").get(0));

        assertEquals("SAME 0>0 GONE 1>-1 NEW -1>1 SAME 2>2 SAME 3>3", pairs(LAW, after));
    }

    @Test
    void aBlockThatMovedSaysTheSame() {
        List<Block> after = new ArrayList<>(LAW);
        after.add(0, after.remove(3));

        assertEquals("MOVED 3>0 SAME 0>1 SAME 1>2 SAME 2>3", pairs(LAW, after));
    }

    @Test
    void blocksOfOneNamePairHoweverMuchTheyChange() {
        assertEquals(
                "CHANGED 1>0 CHANGED 0>1",
                pairs(
                        blocks("#who Everybody may ask.", "#when At any time."),
                        blocks("#when Within a year.", "#who Nobody else can.")));
    }

    @Test
    void twoBlocksWithDifferentNamesAreTwoThoughTheirWordsAreAlike() {
        assertEquals(
                "GONE 0>-1 NEW -1>0",
                pairs(blocks("#one The court has ninety days."), blocks("#two The court has thirty days.")));
    }

    @Test
    void aNameThatIsGivenLaterChangesNothingForReaders() {
        assertEquals("SAME 0>0", pairs(blocks("Ask once."), blocks("#once Ask once.")));
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        Block block = blocks("See it.").get(0);
        var link = new org.waymark.model.Reference(
                org.waymark.model.Reference.Scheme.CITE, "act-b-1", "", "it", block.position());
        var markup = Models.paragraph(Models.link(link));
        Block linked = new Block(block.kind(), block.shape(), 0, block.name(), markup, block.text(), block.position());

        assertEquals("CHANGED 0>0", pairs(List.of(block), List.of(linked)));
    }

    /** Random edits of random texts, some blocks named. */
    private static final class Edits {
        private static final String[] WORDS = {
            "court", "motion", "days", "may", "ask", "law", "hearing", "judge", "within", "record", "relief", "prison"
        };
        private final Random random;
        private int made;

        Edits(long seed) {
            this.random = new Random(seed);
        }

        List<Block> text() {
            List<Block> text = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.add(block());
            }
            return text;
        }

        private Block block() {
            StringBuilder words = new StringBuilder();
            if (random.nextInt(3) == 0) {
                words.append("#name-").append(made++).append(' ');
            }
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            return blocks(words.toString().strip()).get(0);
        }

        List<Block> edited(List<Block> text) {
            List<Block> after = new ArrayList<>(text);
            for (int i = random.nextInt(5); i >= 0; i--) {
                edit(after);
            }
            return after;
        }

        private void edit(List<Block> text) {
            int place = text.isEmpty() ? 0 : random.nextInt(text.size());
            switch (text.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> text.add(place, block());
                case 1 -> text.remove(place);
                case 2 -> text.add(random.nextInt(text.size()), text.remove(place));
                default -> text.set(place, changed(text.get(place)));
            }
        }

        private Block changed(Block block) {
            String name = block.name()
                    .map(Located::value)
                    .map(given -> "#" + given + " ")
                    .orElse("");
            return blocks(name + block.text() + " " + WORDS[random.nextInt(WORDS.length)])
                    .get(0);
        }
    }

    @Test
    void theDiffOfTwoHundredRandomEditsGivesTheLaterText() {
        for (int seed = 0; seed < 200; seed++) {
            Edits edits = new Edits(seed);
            List<Block> before = edits.text();
            List<Block> after = edits.edited(before);

            List<BlockPair> pairs = Pairing.of(before, after);

            assertEquals(after, applied(pairs, before, after), "seed " + seed);
            assertEquals(
                    before.size(),
                    pairs.stream()
                            .filter(pair -> pair.before() >= 0)
                            .map(BlockPair::before)
                            .distinct()
                            .count());
            assertTrue(pairs.stream()
                    .noneMatch(pair -> pair.change() == Change.CHANGED
                            && before.get(pair.before()).equals(after.get(pair.after()))));
        }
    }

    /** The later text, made from the earlier one: only what changed or is new is taken from the later. */
    private static List<Block> applied(List<BlockPair> pairs, List<Block> before, List<Block> after) {
        return pairs.stream()
                .filter(pair -> pair.change() != Change.GONE)
                .map(pair -> pair.change().isStale() ? after.get(pair.after()) : before.get(pair.before()))
                .toList();
    }

    @Test
    void theStaleBlocksOfTwoHundredRandomEditsAreThoseOfASlowOracle() {
        int stale = 0;
        for (int seed = 1000; seed < 1200; seed++) {
            Edits edits = new Edits(seed);
            List<Block> before = edits.text();
            List<Block> after = edits.edited(before);

            Set<String> found = new TreeSet<>();
            Pairing.of(before, after).stream()
                    .filter(pair -> pair.change().isStale() && pair.after() >= 0)
                    .forEach(pair -> found.add(after.get(pair.after()).text()));

            Set<String> expected = oracle(before, after);
            stale += expected.size();
            assertEquals(expected, found, "seed " + seed);
        }
        assertTrue(stale > 200, "the edits make " + stale + " blocks stale: too few to show anything");
    }

    /** What a person would do with two sheets and a pencil: cross out each pair, names first, then equal words. */
    private static Set<String> oracle(List<Block> before, List<Block> after) {
        List<Block> left = new ArrayList<>(before);
        Set<String> stale = new TreeSet<>();
        List<Block> open = new ArrayList<>();
        for (Block block : after) {
            Optional<Block> named = left.stream()
                    .filter(old -> block.name().isPresent() && block.name().equals(old.name()))
                    .findFirst();
            named.ifPresent(left::remove);
            if (named.isEmpty()) {
                open.add(block);
            } else if (!named.get().text().equals(block.text())) {
                stale.add(block.text());
            }
        }
        open.sort(Comparator.comparing(Block::text));
        for (Block block : open) {
            Optional<Block> equal =
                    left.stream().filter(old -> old.text().equals(block.text())).findFirst();
            equal.ifPresent(left::remove);
            if (equal.isEmpty()) {
                stale.add(block.text());
            }
        }
        return stale;
    }
}
