package org.waymark.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.diagnostic.Rule;

/** Holds {@code docs/diagnostics.md} to the rules that exist and to what they really say. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("docs/diagnostics.md");
    private static final Pattern PART = Pattern.compile("(?ms)^## `([a-z-]+)`$\\n(.*?)(?=^## |\\z)");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

    /** A rule's part of the page. */
    private record Part(String rule, String text) {}

    private static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            parts.add(new Part(matcher.group(1), matcher.group(2)));
        }
        return parts;
    }

    @Test
    void everyRuleHasOnePartAndNoPartIsOfARuleThatDoesNotExist() throws IOException {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::id).sorted().toList();

        List<String> parts = parts().stream().map(Part::rule).toList();

        assertEquals(rules, parts.stream().sorted().toList());
    }

    @Test
    void partsStandInTheOrderOfTheAlphabet() throws IOException {
        List<String> parts = parts().stream().map(Part::rule).toList();

        assertEquals(parts.stream().sorted().toList(), parts);
    }

    @Test
    void everyPartShowsAMessageOfItsRuleThatReallyOccurs() throws IOException {
        List<String> expected = new ArrayList<>();
        for (BrokenSite site : BrokenSite.all()) {
            expected.add(site.expected());
        }
        for (Part part : parts()) {
            Matcher example = EXAMPLE.matcher(part.text());
            assertTrue(example.find(), part.rule() + " shows no message");
            String shown = example.group(1);
            assertTrue(shown.contains("[" + part.rule() + "]"), part.rule() + " shows another rule's message");
            assertTrue(
                    expected.stream().anyMatch(text -> ("\n" + text).contains("\n" + shown)),
                    part.rule() + " shows a message that no broken site gives:\n" + shown);
        }
    }

    @Test
    void everyPartSaysWhyItMattersAndHowToMendIt() throws IOException {
        for (Part part : parts()) {
            assertTrue(part.text().contains("**Why.** "), part.rule() + " does not say why");
            assertTrue(part.text().contains("**Mend.** "), part.rule() + " does not say how to mend");
        }
    }
}
