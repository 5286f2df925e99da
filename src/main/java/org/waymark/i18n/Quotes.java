package org.waymark.i18n;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.character.UnspacedScript;
import org.waymark.model.Language;

/**
 * Replaces the straight quotation marks and apostrophes that an author typed with those of the language. Other marks
 * stay, and so do straight marks for feet and inches.
 */
final class Quotes {
    /** Characters after which a word can start: dashes, brackets and other opening marks. */
    private static final String BEFORE_WORDS = "([{<-–—/¿¡=“‘«„‹‚（《「『【";

    /** Marks of scripts without spaces: nothing tells whether a word ends or begins beside them. */
    private static final String UNSPACED_MARKS = "，。：；！？、）》」』】…";

    /** Arabic words of one letter that are written together with the next word: and, so, by, for, as. */
    private static final Pattern PREFIX = Pattern.compile(".*(?<!\\p{L})[وفبلك]{1,2}$", Pattern.DOTALL);

    private static final Pattern FEET = Pattern.compile(".*\\d'\\d{1,2}$", Pattern.DOTALL);

    /** Words whose beginning is left out: 'til, rock 'n' roll. */
    private static final Pattern CLIPPED =
            Pattern.compile("'(?:n|em|til|tis|twas|cause|bout|round)(?![\\p{L}\\d]).*", Pattern.DOTALL);

    private static final String APOSTROPHE = "’";

    private final String open;
    private final String close;
    private final String openInner;
    private final String closeInner;

    Quotes(Language language) {
        LocaleData marks = LocaleData.getInstance(ULocale.forLanguageTag(language.tag()));
        String space = language.tag().equals("fr") || language.tag().startsWith("fr-") ? "\u00a0" : "";
        open = marks.getDelimiter(LocaleData.QUOTATION_START) + space;
        close = space + marks.getDelimiter(LocaleData.QUOTATION_END);
        String inner = marks.getDelimiter(LocaleData.ALT_QUOTATION_START);
        boolean isSingle = "‘’‚‹›".contains(inner);
        openInner = isSingle ? inner : "‘";
        closeInner = isSingle ? marks.getDelimiter(LocaleData.ALT_QUOTATION_END) : "’";
    }

    /** Typesets text without markup. Each line is a paragraph of its own. */
    String typeset(String text) {
        if (text.chars().noneMatch(c -> isStraight((char) c))) {
            return text;
        }
        List<String> marks = marks(text);
        StringBuilder set = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStraight(c)) {
                set.append(marks.get(next++));
            } else {
                set.append(c);
            }
        }
        return set.toString();
    }

    static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }

    /** The replacement for each straight mark of the text, in order. */
    List<String> marks(String text) {
        Walk walk = new Walk(text);
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                walk = new Walk(text);
            } else if (isStraight(text.charAt(i))) {
                marks.add(text.charAt(i) == '"' ? walk.twofold(i) : walk.single(i));
            }
        }
        return marks;
    }

    /** The state while a paragraph is read from left to right. */
    private final class Walk {
        private final String text;
        private int open;
        private int openInner;
        private int lastOpening = -1;

        Walk(String text) {
            this.text = text;
        }

        String twofold(int at) {
            char before = at(at - 1);
            boolean isInches = Character.isDigit(before)
                    && (open == 0 || FEET.matcher(text.substring(0, at)).matches());
            if (isInches) {
                return "\"";
            }
            // in scripts without spaces between words, the first of two marks opens
            boolean begins = (isUnspaced(before) || isPrefix(at)) ? open == 0 : isOpening(at);
            open = Math.max(0, open + (begins ? 1 : -1));
            return begins ? Quotes.this.open : close;
        }

        private boolean isUnspaced(char before) {
            return UnspacedScript.has(before) || UNSPACED_MARKS.indexOf(before) >= 0;
        }

        private boolean isPrefix(int at) {
            return "وفبلك".indexOf(at(at - 1)) >= 0
                    && PREFIX.matcher(text.substring(Math.max(0, at - 3), at)).matches();
        }

        String single(int at) {
            char before = at(at - 1);
            char after = at(at + 1);
            if (Character.isDigit(before) && openInner == 0 && !Character.isLetter(after)) {
                return "'"; // feet
            }
            if (isOpening(at)) {
                boolean isClipped = Character.isDigit(after)
                        || CLIPPED.matcher(text.substring(at)).matches();
                openInner += isClipped ? 0 : 1;
                return isClipped ? APOSTROPHE : Quotes.this.openInner;
            }
            boolean ends = openInner > 0 && !Character.isLetterOrDigit(after);
            openInner -= ends ? 1 : 0;
            return ends ? closeInner : APOSTROPHE;
        }

        /** True if a word follows and none precedes. */
        private boolean isOpening(int at) {
            char before = at(at - 1);
            boolean begins = Character.isWhitespace(before)
                    || Character.isSpaceChar(before)
                    || BEFORE_WORDS.indexOf(before) >= 0
                    || (isStraight(before) && lastOpening == at - 1);
            boolean isOpening = begins && !Character.isWhitespace(at(at + 1));
            lastOpening = isOpening ? at : lastOpening;
            return isOpening;
        }

        private char at(int index) {
            return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
        }
    }
}
