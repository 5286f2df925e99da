package org.waymark.render.handout;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.i18n.Locales;
import org.waymark.model.HelpRole;
import org.waymark.render.Frame;
import org.waymark.render.context.LanguageContext;
import org.waymark.render.text.HelpLine;

/**
 * What stands at the foot of each page of a sheet.
 *
 * @param name the sheet, the edition and its day, and the language in its own name
 * @param help whom to call
 */
public record RunningFoot(String name, String help, LanguageContext context) {

    public static RunningFoot of(PrintedSheet sheet, LanguageContext context) {
        String name = Stream.of(
                        sheet.title(),
                        context.editionWords().replaceFirst("[.。]$", ""),
                        context.messages().languageName())
                .collect(Collectors.joining(" · "));
        return new RunningFoot(name, help(context), context);
    }

    /** Page x of y. */
    public String number(String page, String pages) {
        return context.messages().text("print.page", Map.of("page", page, "pages", pages));
    }

    public boolean isFromRight() {
        return Locales.direction(context.language()).equals("rtl");
    }

    /**
     * The first organization of the last lines of each page, with its first number. The number comes first: where it begins the
     * line it is never parted at its end.
     */
    private static String help(LanguageContext context) {
        return context.guide()
                .roles()
                .inLastLines()
                .map(HelpRole::id)
                .flatMap(role -> HelpLine.of(Stream.of(role).toList(), context).stream())
                .findFirst()
                .map(line -> Stream.of(number(line), line.name())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private static String number(HelpLine line) {
        return line.numbers().stream()
                .map(Frame.Contact::label)
                .map(label -> label.toString().replaceAll("<[^>]*>", ""))
                .findFirst()
                .orElse("");
    }
}
