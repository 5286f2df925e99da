package org.waymark.render.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.model.BlockId;
import org.waymark.model.Citation;
import org.waymark.model.Located;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Row;
import org.waymark.render.Link;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;
import org.waymark.render.text.BlockLinks;
import org.waymark.render.text.SourceList;

/** What rules rest on for each result, for a page: places in the guide, and the law. */
record RuleSources(PageContext page, DecisionTable table) implements QuizWordScript.Sources {

    /** Links to places in the guide. */
    List<Link> guide(String rule, String result) {
        BlockLinks links = new BlockLinks(page);
        return rows(rule, result)
                .flatMap(row -> row.restsOn().stream())
                .flatMap(name -> BlockId.parse(name.value()).stream())
                .flatMap(block -> links.section(block).stream())
                .distinct()
                .toList();
    }

    /** The citations of the law, on one line. */
    String law(String rule, String result) {
        Stream<String> ids =
                rows(rule, result).flatMap(row -> row.cites().stream()).map(Located::value);
        return SourceList.of(ids, page).stream().map(SourceList.Cited::citation).collect(Collectors.joining("; "));
    }

    /** The citations of the law, or the answers of the guide if the rule cites no law. */
    @Override
    public List<QuizWordScript.Cite> cites(String rule, String result) {
        List<QuizWordScript.Cite> cites = rows(rule, result)
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .distinct()
                .flatMap(id -> Citation.parse(id, page.site().sources()).stream())
                .map(citation ->
                        new QuizWordScript.Cite(citation.source().citation().in(page.language()), citation.label()))
                .toList();
        return cites.isEmpty() ? answers(rule, result) : cites;
    }

    private List<QuizWordScript.Cite> answers(String rule, String result) {
        return rows(rule, result)
                .flatMap(row -> row.restsOn().stream())
                .map(place -> place.value().replaceFirst("#.*", ""))
                .flatMap(name -> page.site().named(name).filter(SiteContext::isShown).stream())
                .map(entry -> new QuizWordScript.Cite(page.link(entry).text(), ""))
                .distinct()
                .toList();
    }

    /** All sources of the questionnaire. */
    List<SourceList.Cited> all() {
        Stream<String> ids = table.rows().stream()
                .flatMap(row -> row.cites().stream())
                .map(Located::value)
                .filter(id -> Citation.parse(id, page.site().sources()).isPresent());
        return SourceList.of(ids, page);
    }

    private Stream<Row> rows(String rule, String result) {
        return table.rows().stream().filter(row -> row.rule().value().equals(rule) && row.isFor(result));
    }
}
