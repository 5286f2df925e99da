package org.waymark.render.handout;

import java.util.Map;
import org.waymark.render.context.PageContext;

/**
 * The last lines of a sheet.
 *
 * @param address the sentence with the address of the guide; blank if it has none yet
 */
public record Colophon(String address) {
    static Colophon of(PageContext page) {
        String baseUrl = page.siteContext().baseUrl();
        return new Colophon(baseUrl.isEmpty() ? "" : page.messages().text("print.online", Map.of("address", baseUrl)));
    }
}
