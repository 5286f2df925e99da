package org.waymark.render.code;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.model.Language;
import org.waymark.model.SheetCode;
import org.waymark.render.Address;

/**
 * What a code stands for.
 *
 * @param printed the address that the sheet had when it was printed
 * @param page the address of the sheet today
 * @param day the day of the newest text on the sheet that bears the code
 * @param sheet the sheet as it is today; empty if it is no longer given out
 * @param isCurrent true if the sheet has no newer text today
 */
public record PrintedCode(
        SheetCode code,
        Address printed,
        Address page,
        Language language,
        LocalDate day,
        Optional<CodedSheet> sheet,
        boolean isCurrent) {

    /** The path of the sheet. */
    public String path() {
        return page.path();
    }

    PrintedCode with(SheetCode other) {
        return new PrintedCode(other, printed, page, language, day, sheet, isCurrent);
    }

    /** The address of the page that tells whether the sheet is current. */
    public Address address() {
        return new Address(code.page());
    }
}
