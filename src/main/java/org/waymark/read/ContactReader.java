package org.waymark.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.model.Organization.Channel;
import org.waymark.model.Organization.Contact;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;

/** Reads one way to reach an organisation. */
record ContactReader(Fields fields) {
    static final String MAIL_ADDRESS = "[^\\s@:<>?&%,;\"]+@[\\p{L}\\p{N}.-]+";

    /** The contact. Empty if it names no way to reach the organization, which is then reported. */
    Optional<Contact> read() {
        List<Channel> ways = Arrays.stream(Channel.values())
                .filter(way -> fields.has(key(way)))
                .toList();
        if (ways.size() != 1) {
            String all = Arrays.stream(Channel.values()).map(ContactReader::key).collect(Collectors.joining(", "));
            fields.diagnostics()
                    .report(
                            Rule.MISSING_KEY,
                            fields.position(),
                            ways.isEmpty()
                                    ? "a contact names no way to reach somebody"
                                    : "a contact names more than one way",
                            "Begin an item for each way, with one of: " + all
                                    + ". For example: - call: 1-888-373-7888");
            return Optional.empty();
        }
        Channel way = ways.get(0);
        var address = fields.text(key(way)).filter(text -> isReachable(way, text));
        var word = fields.text("word").map(Located::value).orElse("");
        fields.end();
        return address.map(text -> new Contact(way, text.value(), word));
    }

    /** An example of an address of this type, for hints. */
    private record Form(String pattern, String expected, String example) {
        static Form of(Channel way) {
            return switch (way) {
                case CALL, TEXT, TTY -> new Form("[+(]?\\d[-+0-9 ().]*", "a number", "1-888-373-7888");
                case EMAIL -> new Form(MAIL_ADDRESS, "an e-mail address", "help@guide.example");
                case CHAT, WEB -> new Form(WebAddress.FORM, "a full web address", "https://guide.example/");
            };
        }
    }

    /** True if the address has the form that its type needs, because it becomes a link on every page. */
    private boolean isReachable(Channel way, Located<String> address) {
        Form form = Form.of(way);
        boolean fits = address.value().matches(form.pattern());
        if (!fits) {
            fields.diagnostics()
                    .report(
                            Rule.UNSAFE_ADDRESS,
                            address.position(),
                            "'" + key(way) + "' is '" + address.value() + "', not " + form.expected(),
                            "Write, for example: " + key(way) + ": " + form.example());
        }
        return fits;
    }

    private static String key(Channel way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
