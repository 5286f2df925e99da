package org.waymark.render.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.model.Language;
import org.waymark.model.SheetCode;
import org.waymark.model.Site;
import org.waymark.render.Address;

/**
 * All codes of printed sheets: one for each sheet, language, and day on which a text of the sheet changed. Codes that a closed
 * edition lists stay known when their sheet has gone, or is put together in another way. So codes never die.
 */
public final class SheetCodes {
    private final Map<SheetCode, PrintedCode> all = new TreeMap<>();
    private final Map<String, PrintedCode> current = new TreeMap<>();

    /** A copy of a sheet: its address, and the day of its newest text. */
    private record Print(String page, LocalDate day) {}

    private SheetCodes() {}

    /**
     * The codes of a guide.
     *
     * @param sheets the sheets of today
     * @param day the day of the guide
     */
    public static SheetCodes of(Site site, List<CodedSheet> sheets, LocalDate day) {
        SheetCodes codes = new SheetCodes();
        Map<Print, SheetCode> listed = new HashMap<>();
        site.editions()
                .forEach(edition -> edition.sheets()
                        .forEach(sheet -> listed.putIfAbsent(new Print(sheet.page(), sheet.day()), sheet.code())));
        Map<SheetCode, Print> taken = new HashMap<>();
        listed.forEach((print, code) -> taken.put(code, print));
        codes.derive(prints(site, sheets, day), listed, taken);
        listed.forEach((print, code) -> codes.all.computeIfAbsent(code, gone -> codes.listed(code, print, site)));
        return codes;
    }

    /** The copies of all sheets, the oldest first: of two that would get the same code, the older one has it. */
    private static List<PrintedCode> prints(Site site, List<CodedSheet> sheets, LocalDate day) {
        List<PrintedCode> prints = new ArrayList<>();
        for (CodedSheet sheet : sheets) {
            for (Language language : site.guide().languages()) {
                var days = sheet.days(language, day);
                for (Address printed : sheet.places(language)) {
                    days.forEach(own -> prints.add(new PrintedCode(
                            SheetCode.of(printed.path(), own, 0),
                            printed,
                            sheet.place().apply(language),
                            language,
                            own,
                            Optional.of(sheet),
                            own.equals(days.last()))));
                }
            }
        }
        prints.sort(Comparator.comparing(PrintedCode::day)
                .thenComparing(print -> print.printed().path()));
        return prints;
    }

    private void derive(List<PrintedCode> prints, Map<Print, SheetCode> listed, Map<SheetCode, Print> taken) {
        for (PrintedCode print : prints) {
            Print key = new Print(print.printed().path(), print.day());
            SheetCode code = listed.getOrDefault(key, print.code());
            for (int attempt = 1; !taken.getOrDefault(code, key).equals(key); attempt++) {
                code = SheetCode.of(key.page(), key.day(), attempt);
            }
            taken.put(code, key);
            PrintedCode known = print.with(code);
            all.put(code, known);
            if (known.isCurrent() && known.printed().equals(known.page())) {
                current.put(key.page(), known);
            }
        }
    }

    /** A code that only an edition knows. Its sheet has gone, or its newest text is no longer on it. */
    private PrintedCode listed(SheetCode code, Print print, Site site) {
        Language written =
                new Language(print.page().substring(0, Math.max(0, print.page().indexOf('/'))));
        Language language = site.guide().languages().contains(written)
                ? written
                : site.guide().source();
        Address page = new Address(print.page());
        Optional<CodedSheet> sheet = at(page).flatMap(PrintedCode::sheet);
        return new PrintedCode(code, page, page, language, print.day(), sheet, false);
    }

    /** All codes, in the order of their letters. */
    public Collection<PrintedCode> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /** The codes that sheets bear today, in the order of the sheets' addresses. */
    public Collection<PrintedCode> current() {
        return Collections.unmodifiableCollection(current.values());
    }

    /** The code of the sheet at an address; empty if there is no sheet. */
    public Optional<PrintedCode> at(Address page) {
        return Optional.ofNullable(current.get(page.path()));
    }
}
