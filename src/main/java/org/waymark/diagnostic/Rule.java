package org.waymark.diagnostic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The rules that an author's files are checked against. {@code docs/diagnostics.md} explains each. */
public enum Rule {
    // files
    ENCODING("The file is not UTF-8"),
    CONTROL_CHARACTER("A character that cannot be seen but changes what is read"),
    FILE_SIZE("The file is larger than 1 MiB"),
    NESTING("Lists or quotes inside each other more than 100 levels deep"),
    SYMLINK("A symbolic link that leads out of the tree"),
    UNREADABLE("The file or folder cannot be read"),
    FILE_NAME("A name that some systems cannot keep"),
    STRAY_FILE("A file that no reader knows", Severity.WARNING),
    LOST_TEXT("A text in a place or under a name that nobody reads"),
    // YAML
    YAML_SYNTAX("YAML that does not parse"),
    YAML_LOOKALIKE("Signs that look like YAML's and are others"),
    CUT_TEXT("A text that ends before ' #'"),
    YAML_ALIAS("Anchors, aliases, tags and merge keys are not used here"),
    DUPLICATE_KEY("One key written twice"),
    UNKNOWN_KEY("A key that means nothing here"),
    MISSING_KEY("A key that is needed"),
    WRONG_TYPE("A value of the wrong kind"),
    EMPTY_FILE("A file without content"),
    FRONT_MATTER("Front matter is missing or not closed"),
    DATE("A date that does not exist"),
    TRANSLATION_KEY("A key that only the source language may have"),
    // names
    SLUG("A name with other letters than a-z, 0-9 and -"),
    DUPLICATE_ID("One name used twice"),
    UNKNOWN_LANGUAGE("A language that the guide does not have"),
    UNKNOWN_TOPIC("A topic that does not exist"),
    UNKNOWN_ENTRY("An answer or page that does not exist"),
    UNKNOWN_TERM("A glossary word that does not exist"),
    UNKNOWN_SOURCE("A source that does not exist"),
    UNKNOWN_SUBSECTION("A subsection that the source does not list"),
    // revisions and translations
    REVISION_GAP("A revision folder is missing"),
    REVISION_ORDER("A revision dated before the one it follows"),
    CHANGE("A later revision must say what changed"),
    SOURCE_LANGUAGE("The text in the source language is missing"),
    PUBLISHED_TEXT("A published text was changed without a new revision", Severity.WARNING),
    PUBLISHED_ADDRESS("A published address would lead nowhere"),
    TRANSLATION_BLOCKS("A translation whose blocks differ from its source's"),
    TRANSLATION_NUMBER("A translation with another number, date or deadline than its source"),
    TRANSLATION_LINK("A translation whose links, citations or boxes are not its source's"),
    TRANSLATION_NEGATION("A translation that says no where its source does not, or the reverse", Severity.WARNING),
    TRANSLATION_FORCE("A translation that says must or may where its source does not", Severity.WARNING),
    TRANSLATION_EMPHASIS("A translation that sets off more or fewer words than its source", Severity.WARNING),
    UNUSED_ACCEPTANCE("A difference that somebody accepted, and that is not there", Severity.WARNING),
    UNTRANSLATED("Words of the source where a translation should stand"),
    UNCHANGED_TRANSLATION("A translation left as it was where its source has changed"),
    ALIASES("Other wordings are missing"),
    DUPLICATE_ALIAS("One wording for two entries"),
    THESAURUS_TARGET("Wordings for something that readers cannot find"),
    THESAURUS_WORD("A word of the thesaurus that no text has", Severity.WARNING),
    // Markdown
    BLOCK_NAME("A block's name is wrong or used twice"),
    NAMED_BLOCK("A link to a block that is not there"),
    MOVED_BLOCK("A block that is said to have moved, and has not"),
    KEPT_ADDRESS("A heading or a named block that would lose its address", Severity.WARNING),
    CALLOUT("A callout that is unknown, nested or not closed"),
    FOOTNOTE("A footnote that is not there"),
    HEADING_LEVEL("A heading level is skipped"),
    LINK_WORDS("A link without words"),
    LINK_TARGET("A link to nowhere"),
    UNSAFE_ADDRESS("An address that can run code or hide where it leads"),
    RAW_HTML("HTML that is not on the short safe list"),
    IMAGE("An image without alternative text, among words, or from elsewhere"),
    UNKNOWN_VALUE("A value that the guide does not list"),
    VALUE_DATE("Days of a value that leave a gap or contradict each other"),
    UNKNOWN_IMAGE("A picture that is not in the guide"),
    IMAGE_FILE("A picture that no page may show"),
    LEFTOVER_MARK("A mark of markup that readers would see"),
    STRAY_STAR("Stars beside numbers that are read as emphasis"),
    RUN_ON_LINES("Lines that would be shown as one"),
    INDENTED_TEXT("Text that four spaces make code"),
    UNCLOSED("A comment or code that is not closed"),
    HEADING_LINE("A line of signs that makes a heading of the text above it"),
    LIST_NUMBERS("A list whose numbers would be shown otherwise"),
    TABLE("A table with empty, missing or surplus cells"),
    SHORT_ANSWER("An answer that does not begin with a paragraph", Severity.WARNING),
    // words
    TITLE_LENGTH("A title longer than 60 characters"),
    GLANCE_WORD("A title with a word that must not be seen over a shoulder"),
    // questionnaires
    QUIZ_NAME("A question, answer, result or outcome that the questionnaire does not have"),
    QUIZ_UNSURE("A question whose last answer is not an unsure one"),
    QUIZ_GAP("Answers for which no row says the outcome"),
    QUIZ_OVERLAP("Two rows for the same answers"),
    QUIZ_DIVIDED("Two rows of one rule with two outcomes"),
    QUIZ_UNREACHABLE("A row that no answers reach"),
    QUIZ_SHADOWED("A row whose answers all belong to rows above it"),
    QUIZ_IDLE("A question whose answer changes nothing"),
    QUIZ_LAW("Answers that break a law of questionnaires"),
    QUIZ_SIZE("More combinations of answers than can be proved"),
    QUIZ_WORDS("A part of the questionnaire without words, or words for no part"),
    QUIZ_NEXT_STEPS("An outcome without next steps"),
    // datasets
    DATASET_NAME("A field, value or outcome that the dataset does not have"),
    DATASET_TAKEN("A name of a dataset that something else has"),
    DATASET_GAP("Values for which no row says the outcome"),
    DATASET_OVERLAP("Two rows for the same values"),
    DATASET_UNREACHABLE("A row, or a value in it, that no record reaches"),
    DATASET_SIZE("More combinations of values than can be proved"),
    // datasets
    UNKNOWN_RECORD("A record that its dataset does not list"),
    MISSING_RECORD("A record of a dataset's list without a folder"),
    RECORD_SOURCE("A record without a source, or with one source twice"),
    RECORD_DATE("Dates of a record that contradict each other"),
    RECORD_NEVER("Values that cannot stand together"),
    DATASET_WORDS("Words that a dataset needs, or that no page of it shows"),
    RECORD_WORDS("A fact of a record without words, or words for no fact"),
    UNFINISHED("Words that are still to be written"),
    // files that translators send back
    EXCHANGE_FILE("A file for translators that cannot be read"),
    EXCHANGE_OUTDATED("A translation of words that the guide no longer has"),
    EXCHANGE_LINK("A translation that lost a link, a citation or a footnote, or has another one"),
    EXCHANGE_NUMBER("A translation with another number than its source"),
    EXCHANGE_PLACEHOLDER("A translation that lost a placeholder or a value, or has another one"),
    EXCHANGE_FORM("A translation that is no text of the same form as its source"),
    EXCHANGE_CLAIM("A translation that nobody stands behind by name"),
    // messages and theme
    MESSAGE_FILE("A language without a file of messages"),
    MESSAGE_EMPTY("A message without words"),
    MESSAGE_MISSING("A message is missing in a language", Severity.WARNING),
    MESSAGE_NEEDED("A message that pages need is missing in every language"),
    MESSAGE_UNTRANSLATED("A message that is marked as not translated yet", Severity.WARNING),
    MESSAGE_UNKNOWN("A message that the source language does not have", Severity.WARNING),
    MESSAGE_PLACEHOLDER("A message with other placeholders than its source"),
    MESSAGE_SYNTAX("A message that is not ICU MessageFormat"),
    PLURAL_CATEGORY("A plural form is missing"),
    TEMPLATE("A template that does not work"),
    THEME_FILE("A file of the theme is missing"),
    OUTPUT_CLASH("Two output files with one name"),
    OUTPUT_FOLDER("A folder that this tool did not make"),
    // advice
    SENTENCE_LENGTH("A sentence longer than the guide's limit", Severity.WARNING),
    READING_GRADE("A text harder to read than the guide's limit", Severity.WARNING),
    UNLINKED_TERM("A glossary word is used but never linked", Severity.WARNING),
    STALE_VALUE("A value that texts show after its last day", Severity.WARNING),
    UNUSED_VALUE("A value that no text shows", Severity.WARNING),
    UNUSED_IMAGE("A picture that nothing shows", Severity.WARNING),
    IMAGE_LANGUAGE("A picture that may have words in another language", Severity.WARNING),
    UNUSED_TERM("A glossary word that no text links to", Severity.WARNING),
    TRANSLATION_MISSING("An entry without a translation", Severity.WARNING),
    STALE_SOURCE("A source that nobody read for 180 days", Severity.WARNING),
    ALIAS_RANK("Another wording that finds another entry first", Severity.WARNING),
    UNCITED_CLAIM("A number, a deadline or a 'must' without a citation", Severity.WARNING),
    JARGON_TITLE("A title with a glossary word of the law", Severity.WARNING);

    /** Rules about translations that can be wrong: an author may accept what they tell, with a reason. */
    public static final Set<Rule> ACCEPTABLE = Collections.unmodifiableSet(
            EnumSet.of(TRANSLATION_LINK, TRANSLATION_NEGATION, TRANSLATION_FORCE, TRANSLATION_EMPHASIS, UNTRANSLATED));

    private final String summary;
    private final Severity severity;

    Rule(String summary) {
        this(summary, Severity.ERROR);
    }

    Rule(String summary, Severity severity) {
        this.summary = summary;
        this.severity = severity;
    }

    /** The id as printed and as listed in the documentation, for example {@code unknown-term}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A short description of the fault. */
    public String summary() {
        return summary;
    }

    public Severity severity() {
        return severity;
    }
}
