package org.waymark.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web or mail address in running text.
 *
 * @param start the offset of its first character; {@code end} is the offset after its last
 * @param address the target of the link
 */
public record BareAddress(int start, int end, String address) {
    // letters of other scripts end an address, because Chinese has no space after it
    private static final Pattern WEB = Pattern.compile("(?<![A-Za-z0-9_/@.-])(?i:https?://|www\\.)"
            + "(?:\\\\[!-/:-@\\[-`{-~]|[!-~&&[^<>\"`\\\\]]|[\\p{IsLatin}&&[^\\x00-\\x7f]])++");
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._+/@-])[A-Za-z0-9._+-]++@[A-Za-z0-9](?:[A-Za-z0-9-]*+\\.[A-Za-z0-9])++[A-Za-z0-9-]*+");
    private static final String ENDS = ".,:;!?*_~'|\\";

    /** All addresses, in order. */
    public static List<BareAddress> in(String text) {
        List<BareAddress> found = new ArrayList<>();
        if (text.contains("://") || text.contains("www.") || text.contains("WWW.")) {
            Matcher web = WEB.matcher(text);
            while (web.find()) {
                web(web.start(), trimmed(web.group()), found);
            }
        }
        if (text.indexOf('@') >= 0) {
            Matcher mail = MAIL.matcher(text);
            while (mail.find()) {
                BareAddress address = new BareAddress(mail.start(), mail.end(), "mailto:" + mail.group());
                if (found.stream().noneMatch(address::overlaps)) {
                    found.add(address);
                }
            }
            found.sort((one, two) -> Integer.compare(one.start, two.start));
        }
        return found;
    }

    private static void web(int start, String written, List<BareAddress> found) {
        String plain = written.replaceAll("\\\\(?=[!-/:-@\\[-`{-~])", "");
        boolean hasScheme = plain.contains("://");
        boolean isAddress = hasScheme
                ? !plain.endsWith("://")
                : plain.length() > "www.".length() && plain.indexOf('.', "www.".length()) > 0;
        if (isAddress) {
            found.add(new BareAddress(start, start + written.length(), hasScheme ? plain : "https://" + plain));
        }
    }

    /** Removes punctuation of the sentence, and a closing bracket whose opening bracket precedes the address. */
    private static String trimmed(String address) {
        int closing = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            closing += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        int end = address.length();
        boolean goesOn = true;
        while (end > 0 && goesOn) {
            char last = address.charAt(end - 1);
            boolean isLoose = last == ')' && closing > 0;
            closing -= isLoose ? 1 : 0;
            goesOn = isLoose || ENDS.indexOf(last) >= 0;
            end -= goesOn ? 1 : 0;
        }
        return address.substring(0, end);
    }

    private boolean overlaps(BareAddress other) {
        return start < other.end && other.start < end;
    }
}
