package org.waymark.render.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.decision.PaperTable;
import org.waymark.i18n.Locales;
import org.waymark.model.BlockId;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.OutputFile;
import org.waymark.model.WordedPiece;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Option;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.Quiz;
import org.waymark.model.quiz.QuizParts.Part;
import org.waymark.model.quiz.QuizWords;
import org.waymark.render.Address;
import org.waymark.render.Addresses;
import org.waymark.render.Html;
import org.waymark.render.Keys;
import org.waymark.render.Link;
import org.waymark.render.Page;
import org.waymark.render.Theme;
import org.waymark.render.context.FrameRequest;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.context.PageContext;
import org.waymark.render.text.HelpLine;
import org.waymark.render.text.Statuses;

/** Renders the pages of one questionnaire in one language. */
final class QuizPages {
    private final LanguageContext context;
    private final Quiz quiz;
    private final Quiz.Revision edition;
    private final DecisionTable table;
    private final QuizWords own;
    private final QuizWriter words;
    private final QuizViews views;
    private final PartLinks parts;

    QuizPages(LanguageContext context, Quiz quiz) {
        this.context = context;
        this.quiz = quiz;
        this.edition = quiz.latest().orElseThrow();
        this.table = edition.table();
        this.words = new QuizWriter(context, quiz);
        this.own = words.reading().own();
        this.views = new QuizViews(table, words);
        this.parts = new PartLinks(quiz, words);
    }

    Stream<Page> plan() {
        List<OutputFile> scripts = scripts(context.page(this::form));
        Keys keys = Keys.of(this::keys);
        List<Page> pages = new ArrayList<>(scripts.stream().map(Page::of).toList());
        pages.add(context.plan(this::form, keys, page -> form(page, scripts)));
        if (quiz.parts().has(Part.RULES_PAGE)) {
            pages.add(context.plan(language -> new Address(Quiz.rulesPage(quiz.slug(), language)), keys, this::rules));
        }
        if (quiz.parts().has(Part.PAPER)) {
            pages.add(context.plan(language -> new Address(Quiz.sheet(quiz.slug(), language)), keys, this::paper));
        }
        return pages.stream();
    }

    private Address form(Language language) {
        return Addresses.piece(quiz, language);
    }

    /** The questionnaire, the answers that its rules rest on, and the records that a reader can choose. */
    private Stream<String> keys() {
        Stream<String> answers = table.rows().stream()
                .flatMap(row -> row.restsOn().stream())
                .flatMap(place -> BlockId.parse(place.value()).stream())
                .flatMap(block -> Stream.of(block, block.now(context.site())))
                .map(block -> block.entry().path());
        Stream<String> records = parts.records(context).map(WordedPiece::path);
        return Stream.of(Stream.of(quiz.path()), answers, records).flatMap(keys -> keys);
    }

    /** The scripts of a questionnaire: the first with the page, the second after it, the others when somebody begins. */
    private List<OutputFile> scripts(PageContext page) {
        OutputFile data = Theme.wordScript(quiz.slug() + "-" + page.language(), new QuizScript(table).write());
        OutputFile outcomes = Theme.wordScript(
                quiz.slug() + "-words-" + page.language(),
                new QuizWordScript(quiz, table, words).write(new RuleSources(page, table)));
        return parts.records(page).findAny().isEmpty()
                ? List.of(data, outcomes)
                : List.of(data, outcomes, new RecordList(quiz.slug(), page).script(parts.records(page)));
    }

    private String form(PageContext page, List<OutputFile> data) {
        OutputFile script = page.siteContext().theme().script(QuizRenderer.NAME);
        return page.html(
                "page/quiz",
                new QuizPage(
                        page.frame(frame(own.title().value())),
                        own.language().tag(),
                        Locales.direction(own.language()),
                        Statuses.of(words.reading(), page),
                        views.view(),
                        style(page, QuizRenderer.NAME),
                        links(page, Stream.of(data.get(0), script)),
                        parts.besides(page),
                        parts.recordLinks(page),
                        page.href(new Address(data.get(1).path())),
                        links(
                                page,
                                Stream.concat(
                                        parts.notesStyle(page), data.stream().skip(2)))));
    }

    private static List<String> links(PageContext page, Stream<OutputFile> files) {
        return files.map(file -> page.href(new Address(file.path()))).toList();
    }

    private String rules(PageContext page) {
        RuleSources sources = new RuleSources(page, table);
        return page.html(
                "page/quiz-rules",
                new RulesPage(
                        page.frame(frame(words.plain("rules-page.title"))),
                        own.language().tag(),
                        Locales.direction(own.language()),
                        Statuses.of(words.reading(), page),
                        views.view(),
                        new Link(page.href(form(page.language())), own.title().value()),
                        notes(),
                        table.results().stream()
                                .map(result -> part(result.value(), sources))
                                .toList(),
                        sources.all(),
                        dates()));
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
                .filter(result -> isSure.test(option.candidates(result).isEmpty()))
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

    private String paper(PageContext page) {
        PaperTable paper = new PaperTable(table);
        return page.html(
                "print/quiz",
                new PaperPage(
                        page.frame(frame(own.title().value())),
                        own.language().tag(),
                        Locales.direction(own.language()),
                        Statuses.of(words.reading(), page),
                        style(page, QuizRenderer.PAPER),
                        page.editionLine(),
                        views.view(),
                        paper.questions().stream()
                                .map(question -> table.questions().indexOf(question) + 1)
                                .toList(),
                        table.results().stream()
                                .map(result -> table(paper, result.value()))
                                .toList(),
                        views.gate(),
                        HelpLine.all(page),
                        page.pageLinks("safety")));
    }

    private PaperPage.ResultTable table(PaperTable paper, String result) {
        return new PaperPage.ResultTable(
                result,
                words.phrase("results." + result + ".name"),
                paper.lines(result).stream().map(views::line).toList());
    }

    private static String style(PageContext page, String name) {
        return page.href(new Address(page.siteContext().look().style(name).path()));
    }

    private FrameRequest frame(String title) {
        return new FrameRequest(
                title, Optional.of(own.provenance()), other -> quiz.in(other).isEmpty());
    }

    private List<String> dates() {
        String day = context.date(edition.effective().value());
        return List.of(context.messages().text("dates.since", Map.of("day", day)));
    }
}
