package org.waymark.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.yaml.WrittenNode.Text;

class QuotedTest {
    @Test
    void aQuotedTextReadsAsItWas() {
        Random random = new Random(15);
        String signs = "ab \"'\\#:,[]{}\t\n\u0007ñ😀—&*!|>%@`";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = random.nextInt(signs.length());
                text.append(Character.isSurrogate(signs.charAt(at)) ? "😀" : signs.charAt(at));
            }
            YamlText yaml = YamlText.of(
                            "a: " + Quoted.of(text.toString()) + "\nb: {c: " + Quoted.inBraces("x, y") + "}\n")
                    .orElseThrow();
            assertEquals(text.toString(), ((Text) yaml.pair("a").orElseThrow().value()).value());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: @x|title: \"@x\"",
                "  - *x*|- \"*x*\"",
                "- id: a: b|- id: \"a: b\"",
                "title: “What?”|title: \"What?\"",
                "title: \"What?|title: \"What?\"",
                "title: \"A\" or \"B\"|title: '\"A\" or \"B\"'",
                "title: 'tis so|title: \"'tis so\"",
                "title：x|title: \"x\"",
                "title: it's \"so\"|title: \"it's \\\"so\\\"\""
            })
    void aLineIsGivenWithItsTextInQuotationMarks(String line, String right) {
        assertEquals(right, Quoted.line(line).orElseThrow());
    }
}
