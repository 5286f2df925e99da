package org.waymark.author.translation;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.waymark.author.file.MergedYaml;
import org.waymark.author.file.WrittenYaml;
import org.waymark.author.file.WrittenYaml.KeyLines;
import org.waymark.diagnostic.TranslationMark;
import org.waymark.i18n.plural.PluralForms;
import org.waymark.model.Language;

/**
 * Completes a file of words that has no revisions: adds each text of the source that it lacks, below a mark and with the plural
 * forms of the language. All its own lines stay as they are.
 *
 * @param source the file of the source language
 */
record MarkedWords(WrittenYaml source, Language language) {
    /**
     * The completed file.
     *
     * @param begun what is there
     * @param words gives the lines that are copied for a text of the source
     * @param leftOut top-level keys that are not copied
     */
    MergedYaml complete(WrittenYaml begun, UnaryOperator<KeyLines> words, Set<String> leftOut) {
        MergedYaml merged = new MergedYaml(begun);
        for (KeyLines part : source.parts()) {
            if (!leftOut.contains(part.section())) {
                boolean isGroup = source.parts().stream().anyMatch(other -> other.isIn(part));
                merged.add(isGroup ? part : marked(part, words.apply(part)));
            }
        }
        return merged;
    }

    /** A text of the source below a mark, with the comments that explain it. */
    private KeyLines marked(KeyLines part, KeyLines words) {
        String key = part.lines().substring(0, part.lines().indexOf(':') + 1);
        String written = words.lines().substring(words.lines().indexOf(':') + 1);
        String mark = part.indent() + "# " + TranslationMark.WORD + "\n";
        return new KeyLines(part.path(), part.above(), mark + key + inForms(written), part.value());
    }

    /** The value as it is written in the file, with the plural forms of the language. */
    private String inForms(String written) {
        if (!written.contains("plural,")) {
            return written;
        }
        String value = written.strip();
        boolean isSingle = value.startsWith("'") && value.endsWith("'");
        // in single quotes an apostrophe is written twice, in a pattern it begins literal text: so they are changed
        // first
        String plain = isSingle
                ? '"'
                        + value.substring(1, value.length() - 1)
                                .replace("''", "'")
                                .replace("\"", "\\\"")
                        + '"'
                : value;
        return " " + new PluralForms(language).write(plain) + "\n";
    }
}
