package org.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.LinkSchemes;
import org.waymark.model.Reference;
import org.waymark.model.Reference.Scheme;

/** Reads what a link leads to. Links within the guide go by id, so that no renamed file breaks one. */
final class LinkReader {
    private static final Pattern UNSAFE = Pattern.compile("(?s)(javascript|vbscript|data|file|blob):.*");
    private static final Pattern CHARACTERS = Pattern.compile("[\\x21-\\x7e\\u00a0-\\ud7ff\\ue000-\\ufffd]+");

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+(?!html?\\b|md\\b|php\\b)[a-z]{2,}(?:[/?#].*)?");
    private static final Pattern FILE =
            Pattern.compile("(?:\\.{0,2}/)?(?:[\\w.-]+/){0,9}([a-z0-9-]+)\\.(?:html?|md)(?:#.*)?");

    /** The rest of a link by name, whatever stands between its parts. */
    private static final String SLUG = "[/:] ?([a-z0-9-]+)/?(?:\\.md|\\.html)?(#[a-z0-9-]+)?";

    private final LinkSchemes schemes;
    private final Diagnostics diagnostics;

    LinkReader(LinkSchemes schemes, Diagnostics diagnostics) {
        this.schemes = schemes;
        this.diagnostics = diagnostics;
    }

    Reference read(String address, String words, SourcePosition position) {
        if (words.isBlank()) {
            diagnostics.report(
                    Rule.LINK_WORDS,
                    position,
                    "link to '" + address + "' has no words",
                    "Write what the reader finds there: [words](" + address + ")");
        }
        Scheme scheme = scheme(address, position);
        String rest = scheme.equals(Scheme.WEB)
                ? address
                : address.substring(scheme.prefix().length());
        int hash = scheme.entryKind().isPresent() ? rest.indexOf('#') : -1;
        return hash < 0
                ? new Reference(scheme, rest, "", words, position)
                : new Reference(scheme, rest.substring(0, hash), rest.substring(hash + 1), words, position);
    }

    private Scheme scheme(String address, SourcePosition position) {
        String squeezed = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        if (UNSAFE.matcher(squeezed).matches() || squeezed.startsWith("//") || squeezed.startsWith("\\\\")) {
            diagnostics.report(
                    Rule.UNSAFE_ADDRESS,
                    position,
                    "address '" + address + "' can run code or hides where it leads",
                    "Use a full address that begins with https://.");
            return Scheme.NOWHERE;
        }
        Optional<Scheme> found =
                schemes.all().stream().filter(scheme -> fits(address, scheme)).findFirst();
        if (found.isEmpty()) {
            nowhere(address, position);
        }
        return found.orElse(Scheme.NOWHERE);
    }

    private static boolean fits(String address, Scheme scheme) {
        boolean isWeb = scheme.equals(Scheme.WEB);
        String beginning = isWeb ? "https://" : scheme.prefix();
        return address.startsWith(beginning)
                && address.length() > beginning.length()
                && CHARACTERS.matcher(address).matches()
                && !(isWeb && address.indexOf('|') >= 0);
    }

    private void nowhere(String address, SourcePosition position) {
        String message = switch (address) {
            case "" -> "link without an address";
            case "#" -> "link to '#', which leads nowhere";
            default -> "link to '" + address + "', which is no form of link that the guide knows";
        };
        diagnostics.report(Rule.LINK_TARGET, position, message, hint(address));
    }

    /** The address as it was probably meant. */
    private String hint(String address) {
        if (address.regionMatches(true, 0, "http://", 0, 7)) {
            return "Write https:// instead of http://.";
        }
        if (address.indexOf('|') > 0) {
            return "Write [words](" + address.substring(0, address.indexOf('|')) + ").";
        }
        if (DOMAIN.matcher(address).matches()) {
            return "Write the whole address: (https://" + address + ").";
        }
        if (address.regionMatches(true, 0, "https://", 0, 8)) {
            return "Write https:// in small letters, and the address as a browser shows it.";
        }
        Optional<String> named = named(address);
        if (named.isPresent()) {
            return "Within the guide links go by name: (" + named.get() + ").";
        }
        Matcher file = FILE.matcher(address);
        if (file.matches()) {
            return "Within the guide links go by name: (faq:" + file.group(1) + "), (term:" + file.group(1)
                    + ") or (page:" + file.group(1) + ").";
        }
        return address.startsWith("/")
                ? "Write the whole address: (https://www.example.org" + address
                        + ") with the name of the site in place of"
                        + " www.example.org; or, within the guide, (faq:slug)."
                : forms();
    }

    /** The link that an address means, with the folder or the scheme of a kind before a slug. */
    private Optional<String> named(String address) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        schemes.kinds().forEach(kind -> {
            prefixes.put(kind.scheme(), Scheme.of(kind).prefix());
            prefixes.put(kind.folder(), Scheme.of(kind).prefix());
        });
        prefixes.put("cite", Scheme.CITE.prefix());
        Matcher named = Pattern.compile("(?i)/?(" + String.join("|", prefixes.keySet()) + ")" + SLUG)
                .matcher(address);
        return named.matches()
                ? Optional.of(prefixes.get(named.group(1).toLowerCase(Locale.ROOT))
                        + named.group(2).toLowerCase(Locale.ROOT)
                        + (named.group(3) == null ? "" : named.group(3)))
                : Optional.empty();
    }

    private String forms() {
        return "Write [words]"
                + schemes.ofPieces().stream()
                        .map(scheme -> "(" + scheme.prefix() + "slug)")
                        .collect(Collectors.joining(", "))
                + ", (cite:source-id), (#block), (https://...), (mailto:...) or (tel:...).";
    }
}
