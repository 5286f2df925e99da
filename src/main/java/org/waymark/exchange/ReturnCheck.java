package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.comparison.Difference;
import org.waymark.comparison.TextComparison;
import org.waymark.diagnostic.Diagnostic;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.i18n.MessagePattern;
import org.waymark.markdown.LineMap;
import org.waymark.markdown.MarkdownReader;
import org.waymark.model.Block;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Located;
import org.waymark.model.Phrase;
import org.waymark.model.Site;
import org.waymark.model.Translatable;
import org.waymark.model.UnitKey;
import org.waymark.translation.Translation;

/**
 * Compares what came back with the guide: finds what changed, and refuses what lost a link, a citation, a number, a placeholder or
 * its form. Each fault names the text, the language and the place in the file that came back.
 */
public final class ReturnCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}|\\{[a-zA-Z][\\w-]*}");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]+)]");

    private static final int LONGEST = 120;

    private final Exchange guide;
    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;
    private final TextComparison comparison;

    /**
     * A translation that came back and differs from what the guide has.
     *
     * @param text the text as the guide has it
     */
    public record Changed(ExchangeText text, Returned.Text returned) {}

    /**
     * Begins with what the guide has.
     *
     * @param guide its texts in the language
     */
    public ReturnCheck(Exchange guide, Site site, Diagnostics diagnostics) {
        this.guide = guide;
        this.schemes = LinkSchemes.of(site.kinds());
        this.diagnostics = diagnostics;
        this.comparison = new TextComparison(site, guide.language());
    }

    /**
     * The finished translations that differ, in the order of the file. What is refused is reported.
     *
     * @param claim what is said of the whole file
     */
    public List<Changed> check(Returned returned, Optional<Claim> claim) {
        claim.filter(Claim::lacksName)
                .ifPresent(own -> diagnostics.report(
                        Rule.EXCHANGE_CLAIM,
                        SourcePosition.ofFile(returned.path()),
                        "it says '" + own.word() + "', and not by whom",
                        "Write the name into the file, or add it to the command: --by \"Ana Doe\". Nobody is called a translator or"
                                + " reviewer who is not one."));
        Map<UnitKey, ExchangeText> texts = guide.byKey();
        List<Changed> changed = new ArrayList<>();
        for (Returned.Text one : returned.texts()) {
            ExchangeText text = texts.get(one.key());
            boolean isOther = text == null
                    || !one.target().equals(text.target())
                    || (text.isOpen() && one.progress().isFinished());
            if (!isOther || !one.progress().isFinished()) {
                continue;
            }
            if (text == null || !text.source().equals(one.source())) {
                outdated(one, Optional.ofNullable(text));
            } else {
                compare(text, one);
                changed.add(new Changed(text, one));
            }
        }
        return changed;
    }

    private void outdated(Returned.Text returned, Optional<ExchangeText> now) {
        report(
                Rule.EXCHANGE_OUTDATED,
                returned,
                "what was translated is " + shown(returned.source())
                        + now.map(text -> ", and the source is now " + shown(text.source()))
                                .orElse(", and the guide has no such text now"),
                "Export the language once more, and bring the translation over to the new file.");
    }

    /** A text in quotation marks, on one line; of a long one the beginning. */
    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return '\'' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + '\'';
    }

    private void compare(ExchangeText text, Returned.Text returned) {
        if (returned.key().name().equals(Translation.ALIASES)) {
            return;
        }
        if (text.form().isMarkdown()) {
            markdown(text, returned);
            return;
        }
        if (text.form() == ExchangeText.Form.WORDS && returned.target().contains("\n")) {
            report(Rule.EXCHANGE_FORM, returned, "it has several lines", "Write it as one line, as the source is.");
        }
        if (text.form() == ExchangeText.Form.MESSAGE) {
            message(text, returned);
            return;
        }
        placeholders(found(text.source()), found(returned.target()), returned);
        facts(phrase(text.source()), phrase(returned.target()), returned);
    }

    private static Phrase phrase(String words) {
        return Phrase.of(new Located<>(words, SourcePosition.ofFile("")));
    }

    private void message(ExchangeText text, Returned.Text returned) {
        Optional<String> fault = MessagePattern.fault(returned.target());
        if (fault.isPresent()) {
            report(
                    Rule.EXCHANGE_FORM,
                    returned,
                    "it is not ICU MessageFormat: " + fault.get(),
                    "Keep the braces as the source has them, and write each plural form inside its own.");
        } else if (MessagePattern.fault(text.source()).isEmpty()) {
            var source = MessagePattern.parse(text.source()).placeholders();
            var target = MessagePattern.parse(returned.target()).placeholders();
            placeholders(counted(source), counted(target), returned);
        }
    }

    private static Map<String, Integer> counted(Iterable<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge("{" + name + "}", 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> found(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    private void placeholders(Map<String, Integer> source, Map<String, Integer> target, Returned.Text returned) {
        difference(source, target)
                .ifPresent(lost -> report(
                        Rule.EXCHANGE_PLACEHOLDER,
                        returned,
                        "it lost " + lost,
                        "Write it as it stands in the source, in braces: it is filled in."));
        difference(target, source)
                .ifPresent(other -> report(
                        Rule.EXCHANGE_PLACEHOLDER,
                        returned,
                        "it has " + other + ", which the source does not have",
                        "Take it out, or write the one of the source: nothing else is filled in."));
    }

    /** The first that one has more often than the other. */
    private static Optional<String> difference(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .filter(name -> name.getValue() > other.getOrDefault(name.getKey(), 0))
                .findFirst()
                .map(name -> "'" + name.getKey() + "'");
    }

    private void markdown(ExchangeText text, Returned.Text returned) {
        Diagnostics found = new Diagnostics();
        List<Block> target = blocks(returned.target(), found);
        Block source = blocks(text.source(), new Diagnostics()).get(0);
        if (found.hasErrors()) {
            Diagnostic first = found.all().get(0);
            report(
                    Rule.EXCHANGE_FORM,
                    returned,
                    first.message() + " (" + first.rule().id() + ")",
                    first.hint());
        } else if (target.size() != 1 || !target.get(0).shape().equals(source.shape())) {
            String shape = target.size() == 1 ? "a " + target.get(0).shape() : target.size() + " blocks";
            report(
                    Rule.EXCHANGE_FORM,
                    returned,
                    "it is " + shape + ", but the source is a " + source.shape(),
                    "Keep empty lines, list marks and strokes of tables as the source has them.");
        } else {
            placeholders(found(text.source()), found(returned.target()), returned);
            facts(source, target.get(0), returned);
        }
    }

    /** The blocks of a text by itself. Its footnotes are elsewhere, so they are given words. */
    private List<Block> blocks(String markdown, Diagnostics found) {
        StringBuilder whole = new StringBuilder(markdown).append("\n");
        NOTE.matcher(markdown)
                .results()
                .map(note -> note.group(1))
                .distinct()
                .forEach(label -> whole.append("\n[^").append(label).append("]: .\n"));
        String text = whole.toString();
        return MarkdownReader.read(text, new LineMap("", text), schemes, found).blocks();
    }

    /** Compares the facts of a text, but for those that the guide accepts as they are. */
    private void facts(Translatable source, Translatable target, Returned.Text returned) {
        for (Difference difference : comparison.facts(source, target)) {
            if (!isAccepted(returned.key(), difference.rule())) {
                boolean isLink = difference.rule() == Rule.TRANSLATION_LINK;
                report(
                        isLink ? Rule.EXCHANGE_LINK : Rule.EXCHANGE_NUMBER,
                        returned,
                        difference.message(),
                        isLink ? difference.hint() : "Write what the source says: " + shown(source.text()));
            }
        }
    }

    private boolean isAccepted(UnitKey key, Rule rule) {
        String name = key.name().startsWith("#") ? key.name().substring(1) : key.name();
        return guide.pieces().stream()
                .filter(piece -> piece.name().equals(key.piece()))
                .flatMap(piece -> piece.provenance().accepted().stream())
                .anyMatch(accepted ->
                        accepted.rule() == rule && accepted.block().value().equals(name));
    }

    private void report(Rule rule, Returned.Text returned, String message, String hint) {
        diagnostics.report(rule, returned.position(), returned.key() + " (" + guide.language() + "): " + message, hint);
    }
}
