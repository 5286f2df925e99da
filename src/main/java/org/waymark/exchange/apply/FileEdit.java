package org.waymark.exchange.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.author.file.MergedYaml;
import org.waymark.author.file.WrittenYaml;
import org.waymark.author.file.WrittenYaml.KeyLines;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.exchange.ExchangeText;
import org.waymark.markdown.written.MarkdownEdit;
import org.waymark.model.Language;
import org.waymark.model.Provenance;
import org.waymark.yaml.Fences;
import org.waymark.yaml.LineEnds;
import org.waymark.yaml.Quoted;
import org.waymark.yaml.WrittenNode.Pair;
import org.waymark.yaml.YamlEdit;
import org.waymark.yaml.YamlText;
import org.waymark.yaml.YamlValues;

/**
 * Writes words into a file of the guide. What is not asked for keeps every byte.
 *
 * @param written the file as it is
 * @param language of the words
 */
record FileEdit(String written, Language language) {
    private static final String TRANSLATION = "translation";
    private static final String REVIEW = "review";

    /** A file that cannot be edited, because it cannot be parsed or has other blocks than its source. */
    static final class Unfit extends RuntimeException {
        Unfit(String message) {
            super(message);
        }
    }

    /**
     * The file with other words.
     *
     * @param provenance how the words came to be, where the file says so
     */
    String with(List<TextEdit> edits, Optional<Provenance.Translation> provenance) {
        LineEnds ends = LineEnds.of(written);
        String text = LineEnds.unix(written);
        Optional<Fences> fences = Fences.of(text);
        if (fences.isEmpty()) {
            return ends.between(yaml(text, edits, provenance));
        }
        List<TextEdit> front =
                edits.stream().filter(edit -> !edit.text().form().isMarkdown()).toList();
        List<TextEdit> body =
                edits.stream().filter(edit -> edit.text().form().isMarkdown()).toList();
        Fences at = fences.get();
        return ends.between(text.substring(0, at.start())
                + yaml(text.substring(at.start(), at.end()), front, provenance)
                + text.substring(at.end(), at.body())
                + markdown(text.substring(at.body()), body));
    }

    private static String markdown(String text, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        MarkdownEdit edit = new MarkdownEdit(text);
        StringBuilder added = new StringBuilder();
        for (TextEdit one : edits) {
            if (one.text().form() == ExchangeText.Form.FOOTNOTE) {
                if (!edit.footnote(one.key(), one.target())) {
                    added.append("\n[^")
                            .append(one.key())
                            .append("]: ")
                            .append(one.target())
                            .append('\n');
                }
            } else if (Integer.parseInt(one.key()) < edit.blocks()) {
                edit.block(Integer.parseInt(one.key()), one.target());
            } else {
                throw new Unfit("it has other blocks than its source");
            }
        }
        return edit.text() + added;
    }

    private String yaml(String text, List<TextEdit> edits, Optional<Provenance.Translation> provenance) {
        String edited = edits.isEmpty() ? text : words(text, edits);
        return provenance.isEmpty() ? edited : provenance(edited, provenance.get());
    }

    private String words(String text, List<TextEdit> edits) {
        List<TextEdit> missing = new ArrayList<>();
        String edited = text;
        if (!text.isBlank()) {
            YamlValues values = YamlValues.of(text).orElseThrow(() -> new Unfit("it cannot be read"));
            for (TextEdit edit : edits) {
                if (edit.key().isEmpty()) {
                    beside(values, edit);
                } else {
                    values.pair(edit.key())
                            .ifPresentOrElse(
                                    found -> {
                                        values.set(found, edit.values());
                                        values.removeMark(found);
                                    },
                                    () -> missing.add(edit));
                }
            }
            edited = values.text();
        } else {
            missing.addAll(edits);
        }
        return missing.isEmpty() ? edited : added(edited, missing);
    }

    /** Words that stand beside those of the source, in a group by language. */
    private void beside(YamlValues values, TextEdit edit) {
        Optional<SourcePosition> target = edit.text().home().target();
        SourcePosition source = edit.text().home().source();
        boolean isDone = target.flatMap(at -> values.at(at.line(), at.column()))
                .map(node -> {
                    values.set(node, edit.target());
                    return true;
                })
                .orElse(false);
        if (!isDone) {
            values.add(
                    values.groupAt(source.line(), source.column())
                            .orElseThrow(() -> new Unfit("the words of the source are not where they were")),
                    language.tag(),
                    edit.target());
        }
    }

    private static String added(String text, List<TextEdit> edits) {
        MergedYaml merged = new MergedYaml(WrittenYaml.of(text).orElseThrow(() -> new Unfit("it cannot be read")));
        for (TextEdit edit : edits) {
            List<String> path = List.of(edit.key().split("\\."));
            String value = edit.isList()
                    ? edit.values().stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]"))
                    : Quoted.of(edit.target());
            String lines = path.get(path.size() - 1) + ": " + value + "\n";
            merged.add(new KeyLines(path, "", lines, edit.target()));
        }
        return merged.text();
    }

    private static String provenance(String text, Provenance.Translation translation) {
        String value = "{state: " + translation.state().name().toLowerCase(Locale.ROOT)
                + translation.by().map(by -> ", by: " + Quoted.of(by)).orElse("") + ", on: " + translation.on()
                + (translation.holds().isEmpty() ? "" : ", holds: [" + String.join(", ", translation.holds()) + "]")
                + "}";
        String unmarked = YamlValues.of(text)
                .map(values -> {
                    values.pair(TRANSLATION).ifPresent(values::removeMark);
                    return values.text();
                })
                .orElse(text);
        YamlText yaml = YamlText.of(unmarked).orElseThrow(() -> new Unfit("it cannot be read"));
        YamlEdit edit = new YamlEdit(yaml);
        Optional<Pair> own = yaml.pair(TRANSLATION);
        own.ifPresent(pair -> edit.set(pair, value));
        // a review is of the words that it was made of
        yaml.pair(REVIEW).ifPresent(edit::remove);
        return own.isPresent() ? edit.text() : edit.text() + TRANSLATION + ": " + value + "\n";
    }
}
