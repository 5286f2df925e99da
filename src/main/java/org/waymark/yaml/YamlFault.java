package org.waymark.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The faults of YAML, in words for authors. The first one whose sign occurs in the parser's message applies. */
enum YamlFault {
    TAB("(TAB)", "a tab is used to indent", "Use spaces: two for each level."),
    START("cannot start any token", "a text cannot begin with this sign", "Put the text in quotation marks."),
    ALIAS("scanning an a", "a text that begins with * or & is a shortcut of YAML", "Put the text in quotation marks."),
    LONG_TEXT(
            "scanning a block scalar",
            "a text that begins with > or | goes on in the next line",
            "Put the text in quotation marks."),
    LIST_SIGN(
            "sequence entries are not allowed",
            "a text cannot begin with a hyphen and a space",
            "Begin a list on the next line, or put the text in quotation marks."),
    KEY_SIGN(
            "mapping keys are not allowed",
            "a text cannot begin with a question mark and a space",
            "Put the text in quotation marks."),
    ESCAPE(
            "unknown escape character",
            "a backslash in quotation marks begins a code that is not known",
            "Write \\\\ for a backslash, or use the other kind of quotation marks."),
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
            "there is no colon after the key",
            "Write 'key: value', and indent the lines of a long text below it."),
    BRACKET(
            "flow",
            "a bracket is opened here, and not closed or with a comma missing",
            "Close each [ with ] and each { with }, and part the values by commas."),
    TEXT(
            "but found '<scalar>'",
            "text stands where a key was expected",
            "Put the whole text of a value in quotation marks, and begin each key on a line of its own."),
    HYPHEN(
            "but found '-'",
            "a hyphen stands where the lines above have no list",
            "Indent the hyphens of one list alike, below their key."),
    INDENT("block end", "the indentation does not fit the lines above", "Indent keys of one group alike, by spaces."),
    OUTDENT(
            "<document start>",
            "the indentation does not fit the lines above",
            "Indent keys of one group alike, by spaces."),
    OTHER(
            "",
            "this cannot be read as keys, values or lists",
            "Compare with a file that works: 'key: value', lists with '- ', indented by spaces.");

    /** Faults of the first character of a text. Quotation marks around the text mend them. */
    private static final Set<YamlFault> BEGINNINGS = Set.of(START, ALIAS, LONG_TEXT, LIST_SIGN, KEY_SIGN);
    /** Faults that quotation marks around the whole text mend, if it was meant as one text. */
    private static final Set<YamlFault> IN_MARKS = Set.of(QUOTE, COLON, TEXT);

    private static final Pattern SIGN = Pattern.compile("'.'");

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

    /** The place to report: where the quotation mark, key or bracket begins, or else where parsing stopped. */
    Optional<Mark> mark(MarkedYamlEngineException fault) {
        boolean atStart = this == QUOTE || this == KEY || this == BRACKET;
        return atStart && fault.getContextMark().isPresent() ? fault.getContextMark() : fault.getProblemMark();
    }

    String message() {
        return message;
    }

    /** The message, with the character that it refers to. */
    String message(MarkedYamlEngineException fault) {
        Matcher sign = SIGN.matcher(fault.getProblem());
        return this == START && sign.find() ? message.replace("this sign", sign.group()) : message;
    }

    String hint() {
        return hint;
    }

    /** The hint, with the line to write if it can be derived from the given line. */
    String hint(String line) {
        boolean isInBrackets = this != TEXT && line.matches("[^:]*: *[\\[{].*");
        Optional<String> quoted = isInBrackets ? Optional.empty() : Quoted.line(line);
        if (BEGINNINGS.contains(this)) {
            return quoted.map(right -> hint.replaceFirst("[.]$", ": ") + right).orElse(hint);
        }
        return IN_MARKS.contains(this)
                ? quoted.map(right -> hint + " For example: " + right).orElse(hint)
                : hint;
    }
}
