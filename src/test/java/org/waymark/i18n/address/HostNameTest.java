package org.waymark.i18n.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostNameTest {
    @Test
    void aHostOfThousandsOfParts() {
        assertEquals(Optional.empty(), HostName.doubt("https://" + "a.".repeat(5_000) + "example/"));
    }

    @Test
    void hostsThatReadersCanTell() {
        assertEquals(Optional.empty(), HostName.doubt("https://www.weather.gov/"));
        assertEquals(Optional.empty(), HostName.doubt("https://münchen.example:8443/a@b"));
        assertEquals(Optional.empty(), HostName.doubt("https://пример.example/"));
        assertEquals(Optional.empty(), HostName.doubt("https://例え.example/"));
        assertTrue(HostName.doubt("https://good.example@evil.example/").isPresent());
        assertTrue(HostName.doubt("https://good.example\\@evil.example/").isPresent());
        assertTrue(HostName.doubt("https://xn--pple-43d.example/").isPresent());
        assertEquals(
                Optional.of("hides letters of another alphabet: 'xn--80ak6aa92e' is shown as 'аррӏе'"),
                HostName.doubt("https://xn--80ak6aa92e.example/"));
        assertTrue(HostName.doubt("https://аpple.example/").isPresent());
        assertTrue(HostName.doubt("https://ехо.example/").isPresent());
        assertTrue(HostName.doubt("https://gооd.example/").isPresent());
        assertTrue(HostName.doubt("https://go\u200bod.example/").isPresent());
        assertTrue(HostName.doubt("https:///nowhere").isPresent());
        assertTrue(HostName.doubt("https://%65vil.example/").isPresent());
    }
}
