package org.waymark.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What is wrong with YAML, in an author's words. The first whose signs fit is taken. */
enum YamlFault {
    TAB("(TAB)", "a tab is used to indent", "Use spaces: two for each level."),
    QUOTE(
            "quoted scalar",
            "a quotation mark is opened here and not closed",
            "Close it. If the text holds the same mark, use the other kind around it."),
    COLON(
            "mapping values are not allowed",
            "a colon stands where no key can begin",
            "Put the text in quotation marks if it holds a colon, or check the indentation."),
    KEY(
            "could not find expected ':'",
            "a key without a colon",
            "Write 'key: value', and indent the lines of a long text below it."),
    BRACKET(
            "flow",
            "a bracket or comma is missing",
            "Close each [ with ] and each { with }, and part the values by commas."),
    INDENT("block end", "the indentation does not fit the lines above", "Indent keys of one group alike, by spaces."),
    OTHER("", "this is not YAML", "Compare with a file that works: 'key: value', lists with '- ', indented by spaces.");

    private final String sign;
    private final String message;
    private final String hint;

    YamlFault(String sign, String message, String hint) {
        this.sign = sign;
        this.message = message;
        this.hint = hint;
    }

    static YamlFault of(MarkedYamlEngineException fault) {
        String words = fault.getContext() + " " + fault.getProblem();
        for (YamlFault kind : values()) {
            if (words.contains(kind.sign)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** The place to look at: where a quotation mark was opened; else where reading stopped. */
    Optional<Mark> mark(MarkedYamlEngineException fault) {
        return this == QUOTE && fault.getContextMark().isPresent() ? fault.getContextMark() : fault.getProblemMark();
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}
