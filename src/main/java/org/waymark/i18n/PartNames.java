package org.waymark.i18n;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Located;

/**
 * Names the blocks of a text that readers can link to: the author's names, and for other headings a name made from
 * their words. So the name stays the same when a paragraph is inserted above.
 */
public final class PartNames {
    private static final String PREFIX = "part-";
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> taken = new HashSet<>();
    private String section = "";

    private PartNames() {}

    /** The name of each block of a source text, in the same order; blank for a block that nothing links to. */
    public static List<String> of(List<Block> blocks) {
        PartNames names = new PartNames();
        blocks.stream().flatMap(block -> block.name().stream()).forEach(name -> names.taken.add(name.value()));
        List<String> all = new ArrayList<>();
        blocks.forEach(block -> all.add(names.name(block)));
        return all;
    }

    private String name(Block block) {
        Optional<String> given = block.name().map(Located::value);
        if (block.kind() == BlockKind.STEPS) {
            return given.orElseGet(() -> free(PREFIX + "steps"));
        }
        if (block.kind() != BlockKind.HEADING) {
            return given.orElse("");
        }
        String words = slug(block.text());
        boolean isSection = block.level() <= 2;
        section = isSection ? words : section;
        return given.orElseGet(() -> free(PREFIX + (isSection || section.isEmpty() ? words : section + "-" + words)));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The letters a to z and digits, with a hyphen for whatever else stands between them, but nothing for an apostrophe. */
    private static String hyphened(String words) {
        StringBuilder name = new StringBuilder(words.length());
        boolean isBetween = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(isBetween && !name.isEmpty() ? "-" : "").append(c);
                isBetween = false;
            } else {
                isBetween |= c != '\'' && c != '\u2019';
            }
        }
        return name.toString();
    }

    /** Converts words to a name of the letters a to z. Words in other scripts are replaced by a checksum. */
    private static String slug(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String slug = hyphened(plain.toLowerCase(Locale.ROOT));
        if (slug.isEmpty() || plain.codePoints().anyMatch(c -> Character.isLetter(c) && c > 0x24f)) {
            CRC32 sum = new CRC32();
            sum.update(Normalizer.normalize(words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(sum.getValue());
        }
        int end = slug.length() <= LONGEST ? slug.length() : slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 1 ? LONGEST : end);
    }
}
