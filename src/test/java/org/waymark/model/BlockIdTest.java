package org.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.model.Models.NOWHERE;
import static org.waymark.model.Models.answer;
import static org.waymark.model.Models.site;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockIdTest {
    private static BlockId id(String name) {
        return BlockId.parse(name).orElseThrow();
    }

    @Test
    void aBlockIsNamedAsAuthorsWriteIt() {
        assertEquals(new BlockId(new EntryId(EntryKind.FAQ, "fees"), "sum"), id("faq/fees#sum"));
        assertEquals(new BlockId(new EntryId(EntryKind.TERM, "plea"), ""), id("term/plea"));
        assertEquals("term/plea#x", id("term/plea#x").name());
        assertEquals(Optional.empty(), BlockId.parse("fees#sum"));
        assertEquals(Optional.empty(), BlockId.parse("glossary/plea"));
    }

    @Test
    void aBlockThatHasMovedIsFoundWhereItIs() {
        Entry fees = answer("fees", "law", 1)
                .with(List.of(new Move(new Located<>("sum", NOWHERE), new Located<>(id("faq/costs#total"), NOWHERE))));
        Site site = site(fees, answer("costs", "law", 2));

        assertEquals(id("faq/costs#total"), id("faq/fees#sum").now(site));
        assertEquals(id("faq/fees#other"), id("faq/fees#other").now(site));
        assertEquals(id("faq/fees"), id("faq/fees").now(site));
        assertEquals(id("faq/unknown#sum"), id("faq/unknown#sum").now(site));
    }
}
