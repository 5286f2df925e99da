package org.waymark.i18n.address;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the host name of a web address: whether a reader can tell from it where the link leads. */
public final class HostName {
    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#\\\\]*)");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}-]++(\\.[\\p{L}\\p{M}\\p{N}-]++)*+(:\\d{1,5})?");
    private static final SpoofChecker SPOOF = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private HostName() {}

    /**
     * A doubt about the host of a web address, worded for the middle of a sentence; empty if the host is what it seems
     * to be.
     */
    public static Optional<String> doubt(String address) {
        Matcher matcher = HOST.matcher(address);
        String host = matcher.lookingAt() ? matcher.group(1) : "";
        if (host.contains("@")) {
            return Optional.of("leads to '" + host.substring(host.lastIndexOf('@') + 1)
                    + "': what stands before the '@' is only a user name");
        }
        if (!PLAIN.matcher(host).matches() || address.startsWith("\\", matcher.end(1))) {
            return Optional.of("has no plain name of a site after '//'");
        }
        List<String> labels = Arrays.asList(host.replaceFirst(":\\d+$", "").split("\\."));
        return labels.stream().flatMap(label -> label(label).stream()).findFirst();
    }

    private static Optional<String> label(String label) {
        if (label.regionMatches(true, 0, "xn--", 0, 4)) {
            return Optional.of("hides letters of another alphabet: '" + label + "' is shown as '"
                    + IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED) + "'");
        }
        if (label.chars().allMatch(letter -> letter < 0x80)) {
            return Optional.empty();
        }
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(label);
        String likeness = SPOOF.getSkeleton(folded);
        if (likeness.chars().allMatch(letter -> letter < 0x80)) {
            return Optional.of("looks like '" + likeness + "', but is written with other letters");
        }
        return !folded.equals(label.toLowerCase(Locale.ROOT)) || SPOOF.failsChecks(folded)
                ? Optional.of("mixes alphabets in '" + label + "', as addresses do that pretend to be another")
                : Optional.empty();
    }
}
