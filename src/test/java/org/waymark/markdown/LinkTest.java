package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @CsvSource({
        "faq:who-is-eligible, faq: who-is-eligible",
        "faq:who-is-eligible#table, faq: who-is-eligible#table",
        "term:plea, term: plea",
        "page:safety#exit, page: safety#exit",
        "cite:usc-18-3771a-b-1, cite: usc-18-3771a-b-1",
        "#table, # table",
        "https://a.example/x#y, https: https://a.example/x#y",
        "mailto:a@b.example, mailto: a@b.example",
        "tel:1-888-373-7888, tel: 1-888-373-7888"
    })
    void eachFormOfLinkIsRead(String address, String link) {
        Reading reading = Reading.of("Ask [a *friend*](" + address + ").\n");

        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("1:5 " + link + " 'a friend'"), reading.links());
    }

    @Test
    void addressesInAngleBracketsAreTheirOwnWords() {
        assertEquals(
                List.of("1:1 https: https://a.example/?b&c 'https://a.example/?b&c'"),
                Reading.of("<https://a.example/?b&c>\n").links());
        assertEquals(
                "<p>{https://a.example/?b&c|https://a.example/?b&amp;c}</p>",
                Reading.html("<https://a.example/?b&c>\n"));
        assertEquals(
                List.of("1:1 mailto: a@b.example 'a@b.example'"),
                Reading.of("<a@b.example>\n").links());
    }

    @Test
    void aLinkStandsWhereItsBracketStands() {
        Reading reading = Reading.of("One\n[a](term:a) and [b](term:b)\n\n- x\n- y [c](term:c)\n");

        assertEquals(List.of("2:1 term: a 'a'", "2:17 term: b 'b'", "5:5 term: c 'c'"), reading.links());
    }

    @Test
    void linksInTablesAndCalloutsHaveTheirPlace() {
        Reading reading = Reading.of("| a | b |\n|---|---|\n| c | [d](term:d) |\n\n::: note\nSee [e](term:e).\n:::\n");

        assertEquals(List.of("3:7 term: d 'd'", "6:5 term: e 'e'"), reading.links());
    }

    @Test
    void aLinkWithoutWordsIsAnError() {
        assertEquals(
                List.of("1:5 link-words"), Reading.of("See [](term:plea).\n").faults());
        assertEquals(
                List.of("1:5 link-words"), Reading.of("See [ ](term:plea).\n").faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "x",
                "faq",
                "faq:",
                "cite:",
                "../faq/a.html",
                "/faq/a.html",
                "a.html",
                "?x",
                "https://",
                "http://a.example/",
                "FAQ:a",
                "ftp://a.example/",
                "faq:a&#32;b",
                "^1"
            })
    void aLinkToNowhereIsAnError(String address) {
        assertEquals(
                List.of("1:5 link-target"),
                Reading.of("See [it](" + address + ").\n").faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x73;cript:alert(1)",
                "java&#115;cript:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "java&#9;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>",
                "DATA:text/html;base64,x",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example/",
                "&#47;/evil.example/",
                "/&#9;/evil.example/",
                "\\\\\\\\evil.example"
            })
    void anUnsafeAddressIsAnErrorAndNoLink(String address) {
        Reading reading = Reading.of("See [it](" + address + ").\n");

        assertEquals(List.of("1:5 unsafe-address"), reading.faults(), reading.html());
        assertEquals(
                true,
                reading.links().get(0).startsWith("1:5  "),
                reading.links().toString());
    }

    @Test
    void anUnsafeAddressIsFoundHoweverTheLinkIsWritten() {
        assertEquals(
                List.of("1:5 unsafe-address"),
                Reading.of("See [it][a].\n\n[a]: java&#x73;cript:x\n").faults());
        assertEquals(
                List.of("1:5 unsafe-address"),
                Reading.of("See <javascript:x>.\n").faults());
    }

    @Test
    void aLinkReferenceThatIsNotDefinedIsAnError() {
        assertEquals(
                List.of("1:5 link-target"), Reading.of("See [it][nowhere].\n").faults());
    }

    @Test
    void aLinkInALinkIsAnError() {
        assertEquals(
                List.of("1:6 link-target"),
                Reading.of("See [<https://a.example/> b](term:plea).\n").faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[it](faq:a b)", "[it](<faq:a b>)", "[it] (faq:a)", "a](b", "[a[^1]](term:plea)"})
    void whatWasMeantAsALinkAndIsNoneIsAnError(String text) {
        List<String> faults = Reading.of(text + "\n\nb[^1]\n\n[^1]: Note.\n").faults();

        assertEquals(
                1,
                faults.stream().filter(fault -> fault.endsWith(" link-target")).count(),
                faults.toString());
    }

    @Test
    void bracketsWithABackslashAreText() {
        assertEquals("<p>[a](b c) {#d}</p>", Reading.html("[a\\](b c) \\{#d}\n"));
    }

    @Test
    void quotationMarksInAnAddressStayInIt() {
        assertEquals(
                List.of("1:1 https: https://a.example/?\"onload=x 'a'"),
                Reading.of("[a](https://a.example/?\"onload=x)\n").links());
    }
}
