package org.waymark.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipeTest {
    private static final Pattern PLACE_TO_FILL = Pattern.compile("\\{[a-z-]+\\}");

    @ParameterizedTest
    @EnumSource(Recipe.class)
    void recipeHasEveryHeaderOfTheTable(Recipe recipe) {
        String text = recipe.write(new Place("/srv/guide", "/help/guide/"));

        for (Header header : HostHeaders.always()) {
            assertTrue(text.contains(header.name() + " \"" + header.value() + "\""), header.name());
        }
        assertTrue(text.contains("no-store"));
        assertTrue(text.contains("max-age=31536000, immutable"));
        assertTrue(text.contains("/help/guide/"));
        assertTrue(text.contains("/srv/guide"));
        assertFalse(PLACE_TO_FILL.matcher(text).find(), text);
    }

    /** Cloudflare Pages and Netlify join the values of all rules that fit. */
    @Test
    void noTwoRulesOfHeadersNameOneHeaderForOneFile() {
        String text = HeadersFile.of(List.of("en", "data"));

        assertEquals(1, text.split("/assets/\\*", -1).length - 1);
        String all = text.substring(0, text.indexOf("\n/\n"));
        assertFalse(all.contains("Cache-Control"), all);
        assertTrue(text.contains("/en/*\n  Cache-Control: no-store\n"), text);
        assertTrue(text.contains("/texts/*\n  Cache-Control: no-store\n"), text);
    }

    @Test
    void textsAreNeverKeptAndAssetsAlways() {
        assertEquals("no-store", HostHeaders.cache("en/index.html").value());
        assertEquals(
                "no-store", HostHeaders.cache("texts/search-en.0123456789.js").value());
        assertTrue(HostHeaders.cache("assets/waymark.0123456789.js").value().contains("immutable"));
    }
}
