package org.waymark.render.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.decision.PaperTable;
import org.waymark.history.TranslatedPhrases;
import org.waymark.i18n.Locales;
import org.waymark.i18n.Messages;
import org.waymark.model.DecisionTable;
import org.waymark.model.DecisionTable.Option;
import org.waymark.model.DecisionTable.Question;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.OutputFile;
import org.waymark.model.Quiz;
import org.waymark.model.QuizWords;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Frame;
import org.waymark.render.Frames;
import org.waymark.render.Html;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.SiteContext;
import org.waymark.render.Theme;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Statuses;
import org.waymark.render.text.WordsWriter;

/** Renders the pages of one questionnaire in one language. */
final class QuizPages {
    private final SiteContext book;
    private final Quiz quiz;
    private final Language language;
    private final Quiz.Revision edition;
    private final DecisionTable table;
    private final QuizWords own;
    private final WordsWriter words;
    private final QuizViews views;

    QuizPages(SiteContext book, Quiz quiz, Language language) {
        this.book = book;
        this.quiz = quiz;
        this.language = language;
        this.edition = quiz.latest().orElseThrow();
        this.table = edition.table();
        TranslatedPhrases<QuizWords> reading = TranslatedPhrases.of(
                        quiz.revisions(), language, book.guide().source())
                .orElseThrow();
        this.own = reading.own();
        this.words = new WordsWriter(book, reading, book.messages(language));
        this.views = new QuizViews(table, words);
    }

    Stream<Page> files() {
        Address here = Addresses.quiz(quiz.slug(), language);
        RuleSources sources = new RuleSources(book, table, here, language);
        OutputFile data = Theme.hashed(quiz.slug() + "-" + language, "js", new QuizScript(table, words).write(sources));
        List<OutputFile> scripts = book.states().isEmpty()
                ? List.of(data)
                : List.of(data, new StateList(book, language).script(quiz.slug(), here));
        return Stream.concat(
                scripts.stream().map(Page::of),
                Stream.of(
                        Page.of(here, () -> form(here, scripts)),
                        Page.of(Addresses.quizRules(quiz.slug(), language), this::rules),
                        Page.of(Addresses.printedQuiz(quiz.slug(), language), this::paper)));
    }

    /** Renders the form. It loads the first script at once and the second, if any, when somebody starts. */
    private String form(Address here, List<OutputFile> data) {
        String script = book.theme().script(QuizRenderer.NAME).path();
        QuizPage page = new QuizPage(
                frame(own.title().value(), other -> Addresses.quiz(quiz.slug(), other)),
                own.language().tag(),
                Locales.direction(own.language()),
                Statuses.of(words.reading(), book, language),
                views.view(),
                style(here, QuizRenderer.NAME),
                Stream.of(data.get(0).path(), script)
                        .map(path -> here.to(new Address(path)))
                        .toList(),
                new Link(book.href(here, Addresses.printedQuiz(quiz.slug(), language)), words.plain("worksheet-link")),
                new Link(book.href(here, Addresses.quizRules(quiz.slug(), language)), words.plain("rules-link")),
                book.stateLinks(here, language),
                Stream.concat(
                                Stream.of(book.theme().style(QuizRenderer.NOTES)),
                                data.stream().skip(1))
                        .map(file -> here.to(new Address(file.path())))
                        .toList());
        return html("page/self-check", page);
    }

    private String rules() {
        Address here = Addresses.quizRules(quiz.slug(), language);
        RuleSources sources = new RuleSources(book, table, here, language);
        RulesPage page = new RulesPage(
                frame(words.plain("rules-page.title"), other -> Addresses.quizRules(quiz.slug(), other)),
                own.language().tag(),
                Locales.direction(own.language()),
                Statuses.of(words.reading(), book, language),
                views.view(),
                new Link(
                        book.href(here, Addresses.quiz(quiz.slug(), language)),
                        own.title().value()),
                notes(),
                table.results().stream()
                        .map(result -> part(result.value(), sources))
                        .toList(),
                sources.all(),
                dates());
        return html("page/self-check-rules", page);
    }

    private List<Html> notes() {
        List<Html> notes = new ArrayList<>();
        notes.add(words.phrase(
                "rules-page.unsure",
                Map.of("unsettled", views.outcome(table.unsettled().value()))));
        for (Question question : table.questions()) {
            String key = "questions." + question.id().value() + ".";
            question.options().stream()
                    .filter(Option::ends)
                    .map(option -> words.phrase(
                            option.stops() ? "rules-page.ends" : "rules-page.settles",
                            Map.of(
                                    "option",
                                            words.phrase(key + "options."
                                                    + option.id().value()),
                                    "question", words.phrase(key + "question"),
                                    "settled", views.results(results(option, Predicate.isEqual(true))),
                                    "open", views.results(results(option, Predicate.isEqual(false))))))
                    .forEach(notes::add);
        }
        return notes;
    }

    /** The results for which an option is sure, or those for which it is not. */
    private List<String> results(Option option, Predicate<Boolean> isSure) {
        return table.results().stream()
                .map(Located::value)
                .filter(result -> isSure.test(option.ways(result).isEmpty()))
                .toList();
    }

    private RulesPage.ResultRules part(String result, RuleSources sources) {
        return new RulesPage.ResultRules(
                result,
                words.phrase("results." + result + ".name"),
                words.phrase("results." + result + ".about"),
                table.rows().stream()
                        .filter(row -> row.isFor(result))
                        .map(row -> row(row, sources, result))
                        .toList());
    }

    private RulesPage.RuleRow row(DecisionTable.Row row, RuleSources sources, String result) {
        String rule = row.rule().value();
        return new RulesPage.RuleRow(
                rule,
                views.clauses(row.when()),
                views.outcome(row.outcome().value()),
                words.phrase("rules." + rule + ".reason"),
                sources.guide(rule, result),
                sources.law(rule, result));
    }

    private String paper() {
        Address here = Addresses.printedQuiz(quiz.slug(), language);
        PaperTable paper = new PaperTable(table);
        PaperPage page = new PaperPage(
                frame(own.title().value(), other -> Addresses.printedQuiz(quiz.slug(), other)),
                own.language().tag(),
                Locales.direction(own.language()),
                Statuses.of(words.reading(), book, language),
                style(here, QuizRenderer.PAPER),
                book.standing(language),
                views.view(),
                paper.questions().stream()
                        .map(question -> table.questions().indexOf(question) + 1)
                        .toList(),
                table.results().stream()
                        .map(result -> new PaperPage.ResultTable(
                                result.value(),
                                words.phrase("results." + result.value() + ".name"),
                                paper.lines(result.value()).stream()
                                        .map(views::line)
                                        .toList()))
                        .toList(),
                views.gate(),
                HelpLine.all(book, language),
                book.pageLinks("safety", here, language));
        return html("print/self-check", page);
    }

    private String style(Address here, String name) {
        return here.to(new Address(book.theme().style(name).path()));
    }

    private Frame frame(String title, Function<Language, Address> place) {
        return new Frames(book)
                .frame(language, new Frames.Request(title, place, Optional.of(own.provenance()), this::isUntranslated));
    }

    private boolean isUntranslated(Language other) {
        return quiz.in(other).isEmpty();
    }

    private List<String> dates() {
        String day = book.date(edition.effective().value(), language);
        return List.of(messages().text("dates.since", Map.of("day", day)));
    }

    private Messages messages() {
        return book.messages(language);
    }

    private String html(String template, Record page) {
        return book.theme().html(template, page, messages());
    }
}
