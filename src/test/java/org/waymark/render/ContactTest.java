package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where a line may end inside an address. */
class ContactTest {
    private static String breakable(String address, String name) {
        return Frame.Contact.breakable(address, name).toString().replace("<wbr>", "|");
    }

    @Test
    void aLineMayEndAtTheSignsOfAnAddressAndAfterTheWordsOfTheName() {
        String name = "National Human Trafficking Hotline";

        assertEquals("Chat: human|trafficking|hotline|.org", breakable("Chat: humantraffickinghotline.org", name));
        assertEquals("help@|human|trafficking|hotline|.org", breakable("help@humantraffickinghotline.org", name));
        assertEquals("a&lt;b/|c", breakable("a<b/c", name));
    }

    @Test
    void noLineEndsBeforeTheFirstLetterOrAfterTheLast() {
        assertEquals(".org/|ayuda", breakable(".org/ayuda", "Línea de Ayuda"));
    }
}
