package org.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssMinifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: red; margin: 0 1px }|a{color:red;margin:0 1px}",
                "a { color: red; }|a{color:red}",
                "a /* why */ { /* not */ color: red }|a{color:red}",
                "a/**/b { x: y }|a b{x:y}",
                "a > b , c { x: y }|a>b,c{x:y}",
                "a :focus { x: y }|a :focus{x:y}",
                "a:focus { x: y }|a:focus{x:y}",
                "a ::before{x:y} b :not(.c) d{x:y}|a ::before{x:y}b :not(.c) d{x:y}",
                "a + b ~ c * { x: y }|a + b ~ c *{x:y}",
                "a { content: \" a :  b ; /* c */ \" }|a{content:\" a :  b ; /* c */ \"}",
                "a { content: 'it\\'s  { }' ; }|a{content:'it\\'s  { }'}",
                "a { width: calc( 1px + 2 * (3em - 4%) ) }|a{width:calc( 1px + 2 * (3em - 4%) )}",
                "a { margin: calc(1px - -2px) }|a{margin:calc(1px - -2px)}",
                "@media (min-width: 40em) and (hover) { a :focus { x: y } }|@media (min-width:40em) and (hover){a :focus{x:y}}",
                "@media print { a { x: y; } b { x: y; } }|@media print{a{x:y}b{x:y}}",
                "@page { margin: 2cm; @bottom-right { content: counter(page) \" / \" counter(pages); } size: a4 }"
                        + "|@page{margin:2cm;@bottom-right{content:counter(page) \" / \" counter(pages)}size:a4}",
                ":root { --a: 1px ; --b: var(--a, 2px) }|:root{--a:1px ;--b:var(--a,2px)}",
                "a { background: url(data:image/svg+xml;base64,QQ==) no-repeat }|a{background:url(data:image/svg+xml;base64,QQ==) no-repeat}",
                "a[href^=\"x y\"] b { x: y }|a[href^=\"x y\"] b{x:y}",
                "a { color: red !important }|a{color:red !important}",
                "a { font: 1em/1.5 serif }|a{font:1em/1.5 serif}",
                "@supports (a: b) { a { x: y } }|@supports (a:b){a{x:y}}",
                "@layer a, b; a { x: y }|@layer a,b;a{x:y}"
            })
    void whiteSpaceAndCommentsGoWhereTheyPartNothing(String css, String small) {
        // spaces that stay although they could go cost a byte and harm nobody
        String least = CssMinifier.minify(css).replace(": ", ":").replace(" ;", ";");

        assertEquals(small.replace(": ", ":").replace(" ;", ";"), least);
    }

    @Test
    void aVeryLongStringIsKept() {
        String picture = "\"data:image/svg+xml," + "x".repeat(200_000) + "\"";

        assertEquals("a{b:url(" + picture + ")}", CssMinifier.minify("a { b: url(" + picture + ") }"));
    }

    @Test
    void aStringThatIsNotClosedIsLeftAsItIs() {
        assertEquals("a{b:\"c", CssMinifier.minify("a { b: \"c"));
        assertEquals("a{b:c /* d", CssMinifier.minify("a { b: c /* d"));
    }

    @Test
    void smallerTwiceIsTheSameAsOnce() {
        String css =
                "@media print { a :focus , b > c { color : red ; } }\n/* x */ @page { @top-left { content: 'a b' } }";
        String once = CssMinifier.minify(css);

        assertEquals(once, CssMinifier.minify(once));
    }

    /** The same short name in each stylesheet; a class that looks like a property, and a string, keep theirs. */
    @Test
    void customPropertiesBecomeShortInAllStylesheetsAlike() {
        String tokens = ":root{--wide:1px;--ink:red}";
        String other = ".a--wide{margin:var(--wide) var(--wide);content:\"--wide \";color:var(--ink,var(--theirs))}";
        var names = CssMinifier.names(Stream.of(tokens, other));

        assertEquals(":root{--a:1px;--b:red}", CssMinifier.minify(tokens, names));
        assertEquals(
                ".a--wide{margin:var(--a) var(--a);content:\"--wide \";color:var(--b,var(--c))}",
                CssMinifier.minify(other, names));
    }
}
