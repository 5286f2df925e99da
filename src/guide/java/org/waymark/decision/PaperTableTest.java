package org.waymark.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.model.Language;
import org.waymark.model.quiz.DecisionTable;
import org.waymark.model.quiz.DecisionTable.Question;
import org.waymark.model.quiz.QuizWords;
import org.waymark.pipeline.Plans;
import org.waymark.testing.Builds;

/** Whoever follows the sheet of paper, mark by mark, finds what the engine says. */
class PaperTableTest {
    private static final DecisionTable TABLE = Cases.table();
    private static final Decision DECISION = new Decision(TABLE);

    @Test
    void thePapersTableSaysWhatTheEngineSays() {
        UnaryOperator<String> pages = Plans.pages(Builds.REPOSITORY);
        for (String language : List.of("en", "es")) {
            Document paper = Jsoup.parse(pages.apply(language + "/print/self-check.html"));
            QuizWords words = Cases.quiz()
                    .latest()
                    .orElseThrow()
                    .in(new Language(language))
                    .orElseThrow();
            Random random = new Random(4);
            for (int i = 0; i < 200; i++) {
                Map<String, String> answers = randomAnswers(random);
                assertEquals(engine(answers, words), byHand(paper, answers), language + " " + answers);
            }
        }
    }

    private static Map<String, String> randomAnswers(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : TABLE.questions()) {
            int gate = random.nextInt(question.options().size());
            // a "no" at a gate ends all: it comes up, but not in most cases
            int chosen = question.options().get(gate).ends() && random.nextInt(4) > 0 ? 0 : gate;
            answers.put(
                    question.id().value(), question.options().get(chosen).id().value());
        }
        return answers;
    }

    private static Map<String, String> engine(Map<String, String> answers, QuizWords words) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        DECISION.evaluate(answers)
                .forEach((result, finding) ->
                        outcomes.put(result, words.phrase("outcomes." + finding.outcome() + ".name")));
        return outcomes;
    }

    /** Goes through the sheet as a person would: marks, stops, skips, looks up, and changes what an unsure gate changes. */
    private static Map<String, String> byHand(Document paper, Map<String, String> answers) {
        Map<String, String> marks = new LinkedHashMap<>();
        Map<String, String> settled = new LinkedHashMap<>();
        for (Element question : paper.select(".paper__question")) {
            Element skip = question.selectFirst(".paper__skip");
            if (skip != null && marks(skip.text()).stream().noneMatch(marks::containsValue)) {
                continue;
            }
            String mark = question.select("li").stream()
                    .filter(option -> option.attr("data-option")
                            .equals(answers.get(TABLE.questions()
                                    .get(number(question) - 1)
                                    .id()
                                    .value())))
                    .map(option -> number(question) + option.select("strong").text())
                    .findFirst()
                    .orElseThrow();
            marks.put(String.valueOf(number(question)), mark);
            Element stop = question.selectFirst(".paper__stop");
            if (stop != null && marks(stop.text()).contains(mark)) {
                Matcher goOn = Pattern.compile("\\d[a-z]: (.+): ([^:]+)\\. (?:Go on|Siga)")
                        .matcher(stop.text());
                if (!goOn.find()) {
                    return all(paper, stop.text().replaceFirst("^.*: ", "").replaceFirst("\\.$", ""));
                }
                settled.put(goOn.group(1), goOn.group(2));
            }
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Element table : paper.select(".paper__table")) {
            String name = table.select("caption").text();
            String known = settled.entrySet().stream()
                    .filter(found -> List.of(found.getKey().split(", (?:and |y )?| and | y "))
                            .contains(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            outcomes.put(table.id(), known.isEmpty() ? changed(paper, marks, table) : known);
        }
        return outcomes;
    }

    private static int number(Element question) {
        return Integer.parseInt(question.select("h2").text().replaceFirst("\\..*", ""));
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b\\d[a-z]\\b").matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return marks;
    }

    private static Map<String, String> all(Document paper, String outcome) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        paper.select(".paper__table").forEach(table -> outcomes.put(table.id(), outcome));
        return outcomes;
    }

    private static String lookUp(Element table, Map<String, String> marks) {
        List<String> columns = table.select("thead th").eachText();
        List<Element> fitting = table.select("tbody tr").stream()
                .filter(row -> fits(row.select("td").eachText(), columns, marks))
                .toList();
        assertEquals(1, fitting.size(), "lines that fit " + marks);
        return fitting.get(0).select("td").last().text();
    }

    private static boolean fits(List<String> cells, List<String> columns, Map<String, String> marks) {
        for (int i = 0; i < columns.size() - 1; i++) {
            String mark = marks.getOrDefault(columns.get(i), "");
            String cell = cells.get(i);
            boolean fits = mark.isEmpty()
                    ? cell.equals("·")
                    : cell.equals("·") || List.of(cell.split(" ")).contains(mark.substring(1));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The line's outcome, as an unsure answer to one of the first questions changes it: to all tables, or to those named. */
    private static String changed(Document paper, Map<String, String> marks, Element table) {
        String outcome = lookUp(table, marks);
        String gate = paper.select("#gate").text();
        String name = table.select("caption").text();
        boolean isUnsure = Pattern.compile("(\\d[a-z])(?: \\((?:for|solo para) (.+?)(?: alone)?\\)(?=,))?")
                .matcher(gate)
                .results()
                .filter(mark -> mark.group(2) == null || mark.group(2).equals(name))
                .anyMatch(mark -> marks.containsValue(mark.group(1)));
        Matcher becomes =
                Pattern.compile("“([^”]+)” (?:becomes|pasa a) “([^”]+)”").matcher(gate);
        while (isUnsure && becomes.find()) {
            if (becomes.group(1).equals(outcome)) {
                return becomes.group(2);
            }
        }
        return outcome;
    }
}
