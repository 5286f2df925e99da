package org.waymark.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.render.theme.ThemeFiles;

/**
 * A fault in a template, in words for authors of themes: without class names or terms of the library.
 *
 * @param template for example {@code component/exit}
 * @param line from 1; 0 if it is unknown
 */
record TemplateFault(String template, int line, Rule rule, String message, String hint) {
    private static final Pattern MISSING = Pattern.compile("templateName='([^']*)'");
    private static final Pattern ENDS = Pattern.compile("Unexpected end of template.*\"(\\w+)\" tag.*", Pattern.DOTALL);
    private static final String LOOK =
            "Look at this line and the ones before it: a tag may be open, or a name misspelt.";

    /**
     * Reads an exception of the template engine.
     *
     * @param asked the requested template
     * @param page with what
     */
    static TemplateFault of(String asked, Record page, PebbleException fault) {
        Matcher missing = MISSING.matcher(String.valueOf(fault.getMessage()));
        if (missing.find()) {
            String message = "the theme has no template '" + missing.group(1) + "'";
            return new TemplateFault(missing.group(1), 0, Rule.THEME_FILE, message, ThemeFiles.PUT_BACK);
        }
        String file = Optional.ofNullable(fault.getFileName()).orElse(asked);
        int line = Math.max(0, Optional.ofNullable(fault.getLineNumber()).orElse(0));
        if (fault instanceof AttributeNotFoundException unknown) {
            String message = "'" + unknown.getAttributeName() + "' is not known here";
            return new TemplateFault(file, line, Rule.TEMPLATE, message, hint(unknown, page));
        }
        if (fault.getCause() instanceof IllegalArgumentException message) {
            String hint = "Write it in every file of i18n/, or correct its name in the template.";
            return new TemplateFault(file, line, Rule.TEMPLATE, String.valueOf(message.getMessage()), hint);
        }
        String message = fault instanceof ClassAccessException
                ? "the template asks for what belongs to Java, not to its page"
                : words(fault);
        return new TemplateFault(file, line, Rule.TEMPLATE, message, LOOK);
    }

    /** A template that would never end. */
    static TemplateFault endless(String asked, String message) {
        String hint = "Look at its include and extends tags, its macros and its loops.";
        return new TemplateFault(asked, 0, Rule.TEMPLATE, message, hint);
    }

    private static String hint(AttributeNotFoundException unknown, Record page) {
        if (unknown instanceof RootAttributeNotFoundException) {
            return Nearest.hint(unknown.getAttributeName(), List.of("page"));
        }
        if (!String.valueOf(unknown.getMessage()).contains("[" + page.getClass().getName() + "]")) {
            return LOOK;
        }
        List<String> known = Arrays.stream(page.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Nearest.hint(unknown.getAttributeName(), known);
    }

    private static String words(PebbleException fault) {
        String words = String.valueOf(fault.getPebbleMessage());
        Matcher ends = ENDS.matcher(words);
        return ends.matches()
                ? "the template ends, but '" + ends.group(1) + "' is still to come"
                : words.substring(0, 1).toLowerCase(Locale.ROOT)
                        + words.substring(1)
                                .replace('[', '\'')
                                .replace(']', '\'')
                                .replaceAll("\\.$", "");
    }
}
