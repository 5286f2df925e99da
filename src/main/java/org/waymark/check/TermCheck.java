package org.waymark.check;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.TermWords;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.model.Language;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;

/**
 * Checks that terms are explained where they are used: a page links each term that occurs on it once, every term is linked from
 * some page, and a title with a term leads to its explanation.
 */
public final class TermCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Set<String> linked = new HashSet<>();
        Text.all(site).forEach(text -> linked.addAll(terms(text)));
        for (Language language : site.guide().languages()) {
            TermWords glossary = TermWords.of(site, language);
            Text.all(site)
                    .filter(text -> text.document().language().equals(language))
                    .filter(text -> text.entry().id().kind() == EntryKind.FAQ)
                    .filter(text -> leadsSomewhere(text, site))
                    .parallel()
                    .forEach(text -> check(text, glossary, site.guide().source(), diagnostics));
        }
        for (Entry term : site.published(EntryKind.TERM)) {
            if (!linked.contains(term.id().slug()) && site.unread().isEmpty() && areThere(linked, site)) {
                diagnostics.report(
                        Rule.UNUSED_TERM,
                        term.position(),
                        "no text links to the term '" + term.id().slug() + "'",
                        "Link its first use, [word](term:" + term.id().slug() + "), or take the term out.");
            }
        }
    }

    /**
     * True if the text has a link to a term that does not exist: that is reported by itself, and is probably the missing link.
     */
    private static boolean leadsSomewhere(Text text, Site site) {
        return areThere(terms(text), site);
    }

    private static boolean areThere(Set<String> slugs, Site site) {
        return slugs.stream()
                .allMatch(slug -> site.entry(new EntryId(EntryKind.TERM, slug)).isPresent());
    }

    private static Set<String> terms(Text text) {
        Set<String> terms = new TreeSet<>();
        text.document().references().stream()
                .filter(reference -> reference.is(Scheme.TERM))
                .map(Reference::target)
                .filter(slug -> text.entry().id().kind() != EntryKind.TERM
                        || !slug.equals(text.entry().id().slug()))
                .forEach(terms::add);
        return terms;
    }

    private static void check(Text text, TermWords glossary, Language source, Diagnostics diagnostics) {
        Set<String> linked = terms(text);
        Document document = text.document();
        for (TermWords.Word word : glossary.in(document.title().value())) {
            if (!linked.contains(word.slug())) {
                diagnostics.report(
                        Rule.JARGON_TITLE,
                        document.title().position(),
                        "the title says '" + word.word() + "', and the text does not link to what it means",
                        "Link it in the text, [word](term:" + word.slug() + "), or choose a plainer title.");
            }
        }
        if (!document.language().equals(source)) {
            return; // a translation has the links of its source: another check compares them
        }
        for (Block block : document.openBlocks()) {
            if (block.kind() != BlockKind.HEADING) {
                for (TermWords.Word word : glossary.in(block.text())) {
                    unlinked(word, block, linked, diagnostics);
                }
            }
        }
    }

    private static void unlinked(TermWords.Word word, Block block, Set<String> linked, Diagnostics diagnostics) {
        if (linked.add(word.slug())) {
            diagnostics.report(
                    Rule.UNLINKED_TERM,
                    block.position(),
                    "'" + word.word() + "' is in the glossary, but this text never links to it",
                    "Link its first use: [" + word.word() + "](term:" + word.slug() + ")");
        }
    }
}
