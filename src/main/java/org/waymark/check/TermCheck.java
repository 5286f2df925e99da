package org.waymark.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;
import org.waymark.model.Version;

/**
 * Words of the law are explained where they are used: a term that stands on a page is linked there once, a term that no
 * page links to is told, and a title with a term leads to its explanation.
 */
public final class TermCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Set<String> linked = new HashSet<>();
        Text.all(site).forEach(text -> linked.addAll(terms(text)));
        for (Language language : site.guide().languages()) {
            Glossary glossary = Glossary.of(site, language);
            Text.all(site)
                    .filter(text -> text.document().language().equals(language))
                    .filter(text -> text.entry().id().kind() == EntryKind.FAQ)
                    .forEach(text -> check(text, glossary, diagnostics));
        }
        for (Entry term : site.published(EntryKind.TERM)) {
            if (!linked.contains(term.id().slug()) && site.unread().isEmpty()) {
                diagnostics.report(
                        Rule.UNUSED_TERM,
                        term.position(),
                        "no text links to the term '" + term.id().slug() + "'",
                        "Link its first use, [word](term:" + term.id().slug() + "), or take the term out.");
            }
        }
    }

    /** The terms of a language by their visible words, in lower case. */
    private record Glossary(Map<String, Word> words, int longest) {
        private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.&][\\p{L}\\p{N}]+)*");

        static Glossary of(Site site, Language language) {
            Map<String, Word> words = new HashMap<>();
            int longest = 1;
            for (Entry entry : site.published(EntryKind.TERM)) {
                Optional<Version> version = entry.in(language);
                if (version.isPresent()) {
                    String word = version.get().document().heading().value();
                    List<String> tokens = tokens(word);
                    words.putIfAbsent(
                            String.join(" ", tokens), new Word(entry.id().slug(), word));
                    longest = Math.max(longest, tokens.size());
                }
            }
            return new Glossary(words, longest);
        }

        private static List<String> tokens(String text) {
            return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        /** The terms whose word stands in the text. The longest wins: "crime of violence" is not "violence". */
        Set<Word> in(String text) {
            Set<Word> found = new LinkedHashSet<>();
            List<String> tokens = tokens(text);
            for (int start = 0; start < tokens.size(); start++) {
                for (int length = Math.min(longest, tokens.size() - start); length > 0; length--) {
                    Word word = words.get(String.join(" ", tokens.subList(start, start + length)));
                    if (word != null) {
                        found.add(word);
                        start += length - 1;
                        break;
                    }
                }
            }
            return found;
        }
    }

    /** A term and its visible word. */
    private record Word(String slug, String word) {}

    private static Set<String> terms(Text text) {
        Set<String> terms = new TreeSet<>();
        text.document().references().stream()
                .filter(reference -> reference.scheme() == Scheme.TERM)
                .map(Reference::target)
                .filter(slug -> text.entry().id().kind() != EntryKind.TERM
                        || !slug.equals(text.entry().id().slug()))
                .forEach(terms::add);
        return terms;
    }

    private static void check(Text text, Glossary glossary, Diagnostics diagnostics) {
        Set<String> linked = terms(text);
        Document document = text.document();
        for (Word word : glossary.in(document.title().value())) {
            if (!linked.contains(word.slug())) {
                diagnostics.report(
                        Rule.JARGON_TITLE,
                        document.title().position(),
                        "the title says '" + word.word() + "', and the text does not link to what it means",
                        "Link it in the text, [word](term:" + word.slug() + "), or choose a plainer title.");
            }
        }
        for (Block block : document.blocks()) {
            if (block.kind() != BlockKind.HEADING) {
                for (Word word : glossary.in(block.text())) {
                    unlinked(word, block, linked, diagnostics);
                }
            }
        }
    }

    private static void unlinked(Word word, Block block, Set<String> linked, Diagnostics diagnostics) {
        if (linked.add(word.slug())) {
            diagnostics.report(
                    Rule.UNLINKED_TERM,
                    block.position(),
                    "'" + word.word() + "' is in the glossary, but this text never links to it",
                    "Link its first use: [" + word.word() + "](term:" + word.slug() + ")");
        }
    }
}
