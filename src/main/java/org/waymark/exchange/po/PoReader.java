package org.waymark.exchange.po;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.exchange.Claim;
import org.waymark.exchange.Keys;
import org.waymark.exchange.Returned;
import org.waymark.model.Language;

/** Reads a PO file line by line. Comments and obsolete entries are left out. */
final class PoReader {
    private static final String ID = "msgid";
    private static final String CONTEXT = "msgctxt";
    private static final String TARGET = "msgstr";

    private final String path;
    private final Diagnostics diagnostics;
    private final List<Returned.Text> texts = new ArrayList<>();
    private final Map<String, StringBuilder> fields = new HashMap<>();
    private final Map<String, String> header = new HashMap<>();
    private String field = "";
    private boolean isFuzzy;
    private int begin;

    PoReader(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    Optional<Returned> read(String text) {
        List<String> lines = text.lines().toList();
        int faults = diagnostics.all().size();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i).strip(), i + 1);
        }
        entry();
        String tag = header.getOrDefault("Language", "");
        if (tag.isEmpty()) {
            report(1, "the header names no language", "Keep the header: \"Language: es\\n\" and the lines around it.");
        }
        return diagnostics.all().size() > faults
                ? Optional.empty()
                : Optional.of(new Returned(path, new Language(tag.replace('_', '-')), claim(), texts));
    }

    private Optional<Claim> claim() {
        String by = header.getOrDefault("Last-Translator", "").replaceFirst("<[^<>]*>\\s*$", "");
        return Claim.of(header.getOrDefault(PoFormat.CLAIM, ""), by);
    }

    private void line(String line, int number) {
        if (line.startsWith("#,")) {
            isNext();
            isFuzzy = List.of(line.substring(2).strip().split("\\s*,\\s*")).contains("fuzzy");
        } else if (line.startsWith("#") || line.isEmpty()) {
            isNext();
        } else if (line.startsWith("\"")) {
            add(line, number);
        } else {
            int end = line.indexOf(' ');
            String name = end < 0 ? line : line.substring(0, end);
            if (name.equals(CONTEXT) || (name.equals(ID) && !fields.containsKey(CONTEXT))) {
                isNext();
            }
            if (!List.of(CONTEXT, ID, TARGET).contains(name)) {
                report(
                        number,
                        "'" + name + "' is no part of an entry",
                        "Write " + CONTEXT + ", " + ID + " or " + TARGET + ", and the text in quotation marks.");
                return;
            }
            begin = fields.isEmpty() ? number : begin;
            field = name;
            add(line.substring(name.length()), number);
        }
    }

    private void add(String written, int number) {
        Optional<String> text = PoText.unquoted(written);
        if (text.isEmpty() || field.isEmpty()) {
            report(number, "this line is no text in quotation marks", "Write it like: \"text\", with \\\" inside it.");
        }
        text.ifPresent(found ->
                fields.computeIfAbsent(field, key -> new StringBuilder()).append(found));
    }

    /** What follows belongs to the next entry. */
    private void isNext() {
        if (fields.containsKey(TARGET)) {
            entry();
        }
    }

    private void entry() {
        String target = text(TARGET);
        if (fields.containsKey(CONTEXT)) {
            texts.add(new Returned.Text(
                    Keys.key(text(CONTEXT)),
                    text(ID),
                    target,
                    new Returned.Progress(!isFuzzy && !target.isBlank(), Optional.empty()),
                    new SourcePosition(path, begin, 1)));
        } else if (text(ID).isEmpty()) {
            target.lines()
                    .filter(line -> line.contains(":"))
                    .forEach(line -> header.put(
                            line.substring(0, line.indexOf(':')).strip(),
                            line.substring(line.indexOf(':') + 1).strip()));
        }
        fields.clear();
        field = "";
        isFuzzy = false;
    }

    private String text(String name) {
        return fields.getOrDefault(name, new StringBuilder()).toString();
    }

    private void report(int line, String message, String hint) {
        diagnostics.report(Rule.EXCHANGE_FILE, new SourcePosition(path, line, 1), message, hint);
    }
}
