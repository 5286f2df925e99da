package org.waymark.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.character.ComparisonForm;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Document;
import org.waymark.model.Located;
import org.waymark.model.Site;

/** Checks that each text has three to five other wordings that people use, and that no two entries share a wording. */
public final class AliasCheck implements Check {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Map<String, Located<String>> owners = new HashMap<>();
        List<Text> texts = Text.all(site).toList();
        for (Text text : texts) {
            count(text.document(), diagnostics);
            for (Located<String> alias : text.document().aliases()) {
                String key = text.document().language() + ":" + ComparisonForm.of(alias.value());
                Located<String> owner = new Located<>(text.entry().id().path(), alias.position());
                Located<String> earlier = owners.putIfAbsent(key, owner);
                if (earlier != null && !earlier.value().equals(owner.value())) {
                    diagnostics.report(
                            Rule.DUPLICATE_ALIAS,
                            alias.position(),
                            "'" + alias.value() + "' is also an alias of " + earlier.value(),
                            "Keep it where it fits best. The other one: " + earlier.position() + ".");
                }
            }
        }
    }

    private static void count(Document document, Diagnostics diagnostics) {
        int count = document.aliases().size();
        if (count < FEWEST || count > MOST) {
            String found = switch (count) {
                case 0 -> "there are no aliases";
                case 1 -> "there is 1 alias";
                default -> "there are " + count + " aliases";
            };
            diagnostics.report(
                    Rule.ALIASES,
                    document.aliases().stream()
                            .findFirst()
                            .orElse(document.title())
                            .position(),
                    found + ", expected " + FEWEST + " to " + MOST,
                    "Write how people ask who do not know the law: aliases: [get my money back, is the fee too high, start again]");
        }
    }
}
