package org.waymark.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.character.QuoteStyle;
import org.waymark.model.Block;
import org.waymark.model.BlockKind;
import org.waymark.model.Condition;
import org.waymark.model.DecisionTable;
import org.waymark.model.Document;
import org.waymark.model.Located;
import org.waymark.model.Mechanism;
import org.waymark.model.QuizWords;
import org.waymark.model.StateFacts;
import org.waymark.model.StateWords;

/**
 * The content of a text as lines that change only when the content does. It leaves out positions, the order of keys,
 * dates of checks, the style of quotation marks and names from the code.
 *
 * <p>Editions store a hash of these lines, so the names of lines must never change. A new kind of content gets a line
 * that is written only where that content exists, so that all other hashes stay as they are.
 */
final class CanonicalText {
    private final StringBuilder lines = new StringBuilder();

    private CanonicalText() {}

    static String of(Document document) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("title", document.title().value());
        canonical.line("heading", document.heading().value());
        canonical.lines("alias", values(document.aliases()));
        document.blocks().forEach(canonical::block);
        document.footnotes()
                .forEach(footnote -> canonical.line("note " + footnote.label(), FootnoteContent.content(footnote)));
        return canonical.lines.toString();
    }

    private void block(Block block) {
        line(name(block.kind()) + (block.level() == 0 ? "" : " " + block.level()), block.text());
        lines("link", Content.links(block.markup()));
    }

    private static String name(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case HEADING -> "heading";
            case LIST -> "list";
            case TABLE -> "table";
            case DEFINITIONS -> "definitions";
            case QUOTE -> "quote";
            case CODE -> "code";
            case DIVIDER -> "rule";
            case NOTE -> "note";
            case CAUTION -> "caution";
            case STEPS -> "steps";
            case DETAILS -> "details";
        };
    }

    /** Includes the rules, because every language shows them. */
    static String of(DecisionTable table, QuizWords words) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("title", words.title().value());
        new TreeMap<>(words.texts()).forEach((key, phrase) -> canonical.lines(key, phrase.values()));
        table.questions().forEach(canonical::question);
        canonical.lines("result", values(table.results()));
        for (DecisionTable.Outcome outcome : table.outcomes()) {
            canonical.line("outcome", outcome.id());
            canonical.line("sign", outcome.sign().word());
            canonical.line("counts-as", outcome.countsAs());
        }
        canonical.line("unsettled", table.unsettled());
        table.rows().forEach(canonical::row);
        for (DecisionTable.Reminder reminder : table.reminders()) {
            canonical.line("reminder", reminder.id());
            canonical.condition(reminder.when());
        }
        for (DecisionTable.Former former : table.formerly()) {
            canonical.line("formerly", former.question());
            canonical.line("answer", former.option());
            canonical.condition(former.now());
        }
        return canonical.lines.toString();
    }

    private void question(DecisionTable.Question question) {
        line("question", question.id());
        question.askedWhen().forEach(this::condition);
        for (DecisionTable.Option option : question.options()) {
            line("option", option.id());
            lines("may-be", values(option.ways()));
            option.doubts()
                    .forEach(doubt -> lines("may-be for " + doubt.result().value(), values(doubt.ways())));
            line("ends", option.ends() ? "yes" : "");
        }
    }

    private void row(DecisionTable.Row row) {
        line("rule", row.rule());
        lines("for", values(row.results()));
        condition(row.when());
        line("gives", row.outcome());
        lines("rests-on", values(row.restsOn()));
        lines("cites", values(row.cites()));
    }

    private void condition(Condition condition) {
        line("when", condition.allowed().isEmpty() ? "always" : "");
        condition.allowed().forEach((question, answers) -> lines("when " + question, answers.options()));
    }

    static String of(StateFacts facts, StateWords words) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("name", words.name().orElse(facts.name()));
        canonical.lines("alias", values(words.aliases()));
        new TreeMap<>(words.texts()).forEach((key, phrase) -> canonical.lines(key, phrase.values()));
        canonical.line("confidence", facts.confidence().id());
        canonical.line("check-first-mark", facts.checkFirst() ? "yes" : "");
        facts.mechanisms().forEach(canonical::mechanism);
        facts.sources().forEach(source -> {
            canonical.line("source", source.title());
            canonical.line("url", source.url());
            canonical.line("kind", source.kind().id());
        });
        return canonical.lines.toString();
    }

    private void mechanism(Mechanism law) {
        line("mechanism", law.id());
        line("type", law.type().id());
        line("for", law.reach().value().id());
        line("offenses", law.offenses().id());
        line("burden", law.burden().id());
        line("documentation", law.documentation().id());
        line("waiting-period", law.waitingPeriod().value().id());
        line("time-limit", timeLimit(law));
        law.conditions().forEach(condition -> line("condition", condition.id()));
        line("hearing", law.hearing().id());
        line("citation", law.citation().orElse(""));
        line("minors-only", law.minorsOnly() ? "yes" : "");
        line("enacted", law.enacted().map(year -> year.value().toString()).orElse(""));
        line("amended", law.amended().map(year -> year.value().toString()).orElse(""));
    }

    private static String timeLimit(Mechanism law) {
        Mechanism.TimeLimit limit = law.timeLimit().value();
        return limit == Mechanism.TimeLimit.UNKNOWN ? "" : limit.id();
    }

    private static List<String> values(Collection<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private void lines(String name, Collection<String> texts) {
        texts.forEach(text -> line(name, text));
    }

    private void line(String name, Optional<Located<String>> text) {
        text.ifPresent(found -> line(name, found));
    }

    private void line(String name, Located<String> text) {
        line(name, text.value());
    }

    /** Appends one line, with line breaks in the text escaped; nothing if the text is empty. */
    private void line(String name, String text) {
        if (!text.isEmpty()) {
            String one = QuoteStyle.plain(text).replace("\\", "\\\\").replace("\n", "\\n");
            lines.append(name).append(": ").append(one).append('\n');
        }
    }
}
