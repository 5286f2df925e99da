package org.waymark.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.character.ComparisonForm;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.i18n.Breaks;
import org.waymark.i18n.number.Numbers;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Document;
import org.waymark.model.EntryKind;
import org.waymark.model.Footnote;
import org.waymark.model.Guide;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Markup;
import org.waymark.model.Organization;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;
import org.waymark.model.Site;

/**
 * Checks that a block which states a number, a deadline or a "must" cites a source. Only the source language is checked,
 * because translations have the same links. Terms and pages may cite in their front matter, in {@code cites}. A page, which
 * counts things of the guide itself and says which buttons to press, makes a claim only if a number and a claim word occur
 * together: 30 days.
 */
public final class ClaimCheck implements Check {
    private static final Pattern COLON = Pattern.compile("[:：︰]\\s*$");

    private static final Set<BlockKind> CLAIMS_NOTHING =
            Set.of(BlockKind.HEADING, BlockKind.CODE, BlockKind.DIVIDER, BlockKind.PICTURE);

    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Claims claims = new Claims(site.guide());
        Text.all(site)
                .filter(Text::isSource)
                .filter(text ->
                        isOf(EntryKind.FAQ, text) || text.revision().cites().isEmpty())
                .parallel()
                .forEach(text -> check(text, claims, diagnostics));
    }

    private static boolean isOf(EntryKind kind, Text text) {
        return text.entry().id().kind() == kind;
    }

    private static void check(Text text, Claims claims, Diagnostics diagnostics) {
        Document document = text.document();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isCited = isCited(block, document)
                    || (i > 0 && introduces(blocks.get(i - 1)) && isCited(blocks.get(i - 1), document))
                    || (i + 1 < blocks.size() && introduces(block) && isCited(blocks.get(i + 1), document));
            if (!isCited && !CLAIMS_NOTHING.contains(block.kind())) {
                (isOf(EntryKind.PAGE, text) ? claims.deadline(block) : claims.in(block))
                        .ifPresent(claim -> report(claim, block, diagnostics));
            }
        }
    }

    /** Joins a line that ends with a colon and the block below it into one statement. */
    private static boolean introduces(Block block) {
        return block.kind() == BlockKind.PARAGRAPH
                && COLON.matcher(block.text()).find();
    }

    private static boolean isCited(Block block, Document document) {
        List<String> notes = block.markup().references().stream()
                .filter(reference -> reference.is(Scheme.FOOTNOTE))
                .map(Reference::target)
                .toList();
        Stream<Markup> below = document.footnotes().stream()
                .filter(footnote -> notes.contains(footnote.label()))
                .map(Footnote::markup);
        return Stream.concat(Stream.of(block.markup()), below)
                .flatMap(markup -> markup.references().stream())
                .anyMatch(reference -> reference.is(Scheme.CITE));
    }

    private static void report(String claim, Block block, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.UNCITED_CLAIM,
                block.position(),
                "the block says '" + claim + "' and cites nothing",
                "Link the words that a source supports, [words](cite:source-id). A citation before a list, in a line that ends"
                        + " with a colon, counts for the list.");
    }

    /** Recognises claims in the source language. */
    private static final class Claims {
        private final Language language;
        private final Numbers numbers;
        private final List<String> words;
        private final List<String> names;

        Claims(Guide guide) {
            language = guide.source();
            numbers = new Numbers(guide.source());
            words = guide.claimWords().stream()
                    .map(Located::value)
                    .map(this::plain)
                    .toList();
            names = guide.organizations().stream()
                    .flatMap(organization -> names(organization, guide))
                    .toList();
        }

        /** Removes the numbers of help lines, which are part of their names. */
        private static Stream<String> names(Organization organization, Guide guide) {
            return Stream.concat(
                    Stream.of(organization.name().in(guide.source())),
                    organization.contacts().stream().map(Organization.Contact::address));
        }

        private String plain(String text) {
            return Breaks.of(language).words(ComparisonForm.of(text)).stream()
                    .collect(Collectors.joining(" ", " ", " "));
        }

        /** Finds the first claim of a block. */
        Optional<String> in(Block block) {
            String claimText = claimText(block);
            return Stream.concat(countedWords(claimText), claimWords(claimText))
                    .map(String::strip)
                    .findFirst();
        }

        /** Finds the first number of a block that also contains a claim word: 30 days. */
        Optional<String> deadline(Block block) {
            String claimText = claimText(block);
            return claimWords(claimText).findAny().isPresent()
                    ? countedWords(claimText).findFirst()
                    : Optional.empty();
        }

        private Stream<String> claimWords(String claimText) {
            return words.stream().filter(claimText::contains);
        }

        private Stream<String> countedWords(String claimText) {
            return Breaks.of(language).words(claimText).stream().filter(numbers::isNumber);
        }

        private String claimText(Block block) {
            String text = block.text();
            for (String name : names) {
                text = text.replace(name, "");
            }
            for (Reference phone : block.markup().references()) {
                text = phone.is(Scheme.PHONE) ? text.replace(phone.words(), "") : text;
            }
            return plain(text);
        }
    }
}
